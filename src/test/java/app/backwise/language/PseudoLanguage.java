package app.backwise.language;

import app.backwise.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language that nobody speaks, made of the English words: it counts and names days as Russian does, and has no letter
 * in common with English.
 */
final class PseudoLanguage {

    static final String TAG = "ru";
    static final String FEW = "²";
    private static final Path CLASSES = Path.of("target/test-classes");
    private static final String FOLDER = "pseudo";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String OTHERS = "абцдефгхийклмнопярстужвшыз";
    private static final Pattern PARTS = Pattern.compile("Backwise|(\\{\\d, plural,)(.*)}|\\{\\d[^{}]*}",
            Pattern.DOTALL);
    private static final Pattern FORM = Pattern.compile("(=\\d+|one|other) \\{([^{}]*)}");

    private PseudoLanguage() {}

    /** Writes English and the translation where the site finds them, and gives their names for its settings. */
    static String write() {
        try {
            Files.createDirectories(CLASSES.resolve(FOLDER));
            write("words.properties", Words.all());
            write("words_" + TAG + ".properties", words());
            return FOLDER + "/words";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> words() {
        Map<String, String> translated = new TreeMap<>(Words.all());
        translated.replaceAll((key, words) -> key.equals("language.tag") ? TAG : translated(words));
        return translated;
    }

    private static void write(String name, Map<String, String> words) throws IOException {
        Properties properties = new Properties();
        properties.putAll(words);
        try (Writer file = Files.newBufferedWriter(CLASSES.resolve(FOLDER).resolve(name))) {
            properties.store(file, null);
        }
    }

    static String translated(String words) {
        Matcher part = PARTS.matcher(words);
        StringBuilder translated = new StringBuilder();
        int from = 0;
        while (part.find()) {
            translated.append(letters(words.substring(from, part.start())))
                    .append(part.group(1) == null ? part.group() : part.group(1) + forms(part.group(2)) + "}");
            from = part.end();
        }
        return translated.append(letters(words.substring(from))).toString();
    }

    /** One form more than English has, with a mark. */
    private static String forms(String english) {
        return FORM.matcher(english).replaceAll(form -> {
            String words = letters(form.group(2));
            String all = form.group(1).equals("other")
                    ? "one {%s} few {%s%s} many {%s} other {%s}".formatted(words, words, FEW, words, words)
                    : form.group(1).equals("one") ? "" : form.group(1) + " {" + words + "}";
            return Matcher.quoteReplacement(all);
        });
    }

    private static String letters(String english) {
        return english.codePoints().map(PseudoLanguage::letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int letter(int letter) {
        int at = LATIN.indexOf(Character.toLowerCase(letter));
        int other = at < 0 ? letter : OTHERS.charAt(at);
        return Character.isUpperCase(letter) ? Character.toUpperCase(other) : other;
    }
}
