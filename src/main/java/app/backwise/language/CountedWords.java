package app.backwise.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What is counted, in the form that goes with the number; {@code #} is the number. */
final class CountedWords extends ArgumentFormat {

    private static final String OTHERWISE = PluralCategory.OTHER.id();

    private final Map<String, String> forms = new HashMap<>();
    private final PluralRule rule;
    private final PlainWords plain;

    /**
     * @param forms the words of each form in braces after its category, or after {@code =0} for exactly that number
     * @throws IllegalArgumentException if they cannot be read, or if there are none for other numbers
     */
    CountedWords(String forms, Locale locale) {
        rule = PluralRule.of(locale);
        plain = new PlainWords(locale);
        int at = 0;
        while (at < forms.length()) {
            int start = forms.indexOf('{', at);
            if (start < 0) {
                throw new IllegalArgumentException("A form has no words: " + forms);
            }
            int end = Braces.end(forms, start);
            this.forms.put(forms.substring(at, start).strip(), forms.substring(start + 1, end));
            at = end + 1;
        }
        if (!this.forms.containsKey(OTHERWISE)) {
            throw new IllegalArgumentException("There are no words for other numbers: " + forms);
        }
    }

    @Override
    String say(Object argument) {
        if (!(argument instanceof Number number)) {
            throw new IllegalArgumentException("Nothing that can be counted: " + argument);
        }
        boolean whole = !(number instanceof BigDecimal decimal) || decimal.scale() <= 0;
        String category = whole ? rule.of(number.intValue()).id() : OTHERWISE;
        String words = forms.getOrDefault(category, forms.get(OTHERWISE));
        return (whole ? forms.getOrDefault("=" + number.intValue(), words) : words).replace("#", plain.say(number));
    }
}
