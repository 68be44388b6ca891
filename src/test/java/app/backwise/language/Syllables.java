package app.backwise.language;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word by its letters: one for each group of vowels, but for those that are silent
 * and those that are said one after the other. Of all words of the site about one in five hundred is counted otherwise
 * than in the dictionary of Carnegie Mellon, and as often too high as too low.
 */
final class Syllables {

    /** Words that are spelt like others and said differently. */
    private static final Map<String, Integer> OTHERWISE = Map.ofEntries(Map.entry("aches", 1), Map.entry("aneurysm", 4),
            Map.entry("anyone", 3), Map.entry("aortic", 3), Map.entry("area", 3), Map.entry("biology", 4),
            Map.entry("careful", 2), Map.entry("diabetes", 4), Map.entry("diagnosis", 4), Map.entry("elses", 2),
            Map.entry("enjoyable", 4), Map.entry("european", 4), Map.entry("evening", 2), Map.entry("experience", 4),
            Map.entry("fluid", 2), Map.entry("idea", 3), Map.entry("osteoporosis", 6), Map.entry("periods", 3),
            Map.entry("pilates", 3), Map.entry("psoriasis", 4), Map.entry("quality", 3), Map.entry("quiet", 2),
            Map.entry("rarely", 2), Map.entry("safety", 2), Map.entry("science", 2), Map.entry("tired", 2),
            Map.entry("usual", 3), Map.entry("whoever", 3));

    private static final Pattern WITHOUT_A_VOWEL = Pattern.compile("[^aeiou]n['’]t$");
    private static final Pattern SILENT_IN_COMPOUNDS =
            Pattern.compile("^(somewher|som|wher|elsewher|els|ther|hous|lif|for|bas|guid|fram|ev)e(?=[a-z]{2})");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyéö]+");
    private static final Pattern SILENT = Pattern.compile("(?:[^aeiouyl]|[aeiouy]l)e$|(?:[^aeiouytdlr]|[aeiouyl]l"
            + "|[aeiouyr]r)ed$|(?:[^aeiouyscgzxhlr]|[aeiouyl]l|[aeiouyr]r|[^aeiouysc]h)es$"
            + "|[^aeiouyl]e(?:ly|less|lessly|ness|ful|fully|ments?|ty|times)$|[aeiouy]le(?:ly|ss)$");
    private static final Pattern SAID_APART = Pattern.compile("[aeiouy]ings?$|i(?:er|est|um|us|ous)(?:s|ly)?$"
            + "|[^aeioucstxgl]i[ao]|[aeiou]li[ao]|ual|uous|eum|eu?ous|[aeiou]yer|isms?$|uity");

    private Syllables() {}

    static int of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String letters = lower.replaceAll("['’]", "");
        String singular = lower.replaceAll("['’]s$", "");
        if (OTHERWISE.containsKey(letters) || OTHERWISE.containsKey(singular)) {
            return OTHERWISE.getOrDefault(letters, OTHERWISE.get(singular));
        }
        String said = SILENT_IN_COMPOUNDS.matcher(letters).replaceFirst("$1");
        int count = count(VOWELS, said) + count(SAID_APART, said) + count(WITHOUT_A_VOWEL, lower)
                - count(SILENT, said);
        return Math.max(1, count);
    }

    private static int count(Pattern pattern, String word) {
        return (int) pattern.matcher(word).results().count();
    }
}
