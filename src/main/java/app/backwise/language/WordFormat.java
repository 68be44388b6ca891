package app.backwise.language;

import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a message with its arguments in braces: {@code {0}} as it is, {@code {0, date, d MMMM}} as a day or time, and
 * {@code {0, plural, one {# day} other {# days}}} as what is counted, in the syntax of ICU.
 */
public final class WordFormat {

    private final Locale locale;
    private final StringBuilder pattern = new StringBuilder();
    private final List<Format> formats = new ArrayList<>();

    private WordFormat(Locale locale) {
        this.locale = locale;
    }

    /**
     * @throws IllegalArgumentException if it cannot be read
     */
    public static MessageFormat of(String words, Locale locale) {
        WordFormat reader = new WordFormat(locale);
        int at = 0;
        while (at < words.length()) {
            int end = words.charAt(at) == '{' ? Braces.end(words, at) : at;
            if (end > at) {
                reader.argument(words.substring(at + 1, end));
            } else {
                reader.pattern.append(words.charAt(at));
            }
            at = end + 1;
        }
        MessageFormat message = new MessageFormat(reader.pattern.toString(), locale);
        message.setFormats(reader.formats.toArray(Format[]::new));
        return message;
    }

    private void argument(String inner) {
        String[] parts = inner.split(",", 3);
        pattern.append('{').append(parts[0].strip()).append('}');
        formats.add(switch (parts.length == 1 ? "" : parts[1].strip()) {
            case "" -> new PlainWords(locale);
            case "date" -> new DateWords(parts[2].strip(), locale);
            case "plural" -> new CountedWords(parts[2].strip(), locale);
            default -> throw new IllegalArgumentException("Unknown kind of argument: " + inner);
        });
    }
}
