package app.backwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against samples of the Unicode CLDR for each form. */
class PluralRuleTests {

    @ParameterizedTest
    @ValueSource(strings = {
            "en: one 1, other 0 2 16 101 111",
            "de: one 1, other 0 2 16 100",
            "fr: one 0 1, other 2 17 100",
            "ja: other 0 1 2 11 100",
            "is: one 1 21 31 101, other 0 2 11 16 111",
            "lv: zero 0 10 11 19 20 111, one 1 21 101, other 2 9 22 102",
            "lt: one 1 21 101, few 2 9 22 102, other 0 10 11 20 111",
            "cs: one 1, few 2 3 4, other 0 5 19 22 102",
            "pl: one 1, few 2 3 4 22 24 102, many 0 5 11 12 14 21 112 113",
            "ru: one 1 21 61 101, few 2 3 4 22 24 102, many 0 5 11 14 19 111 112",
            "hr: one 1 21 101, few 2 4 22 102, other 0 5 11 14 19 112",
            "sl: one 1 101, two 2 102, few 3 4 103 104, other 0 5 11 12 100",
            "ro: one 1, few 0 2 16 101 119, other 20 35 100 120",
            "he: one 1, two 2, other 0 3 17 102",
            "ga: one 1, two 2, few 3 6, many 7 10, other 0 11 25 100",
            "mt: one 1, two 2, few 0 3 10 103 110, many 11 19 111, other 20 35 100 102",
            "cy: zero 0, one 1, two 2, few 3, many 6, other 4 5 7 20 100",
            "ar: zero 0, one 1, two 2, few 3 10 103, many 11 26 99 111, other 100 101 102"})
    void countsAsTheCldrSays(String samples) {
        String[] parts = samples.split(": ");
        PluralRule rule = PluralRule.of(Locale.forLanguageTag(parts[0]));
        List<String[]> forms = Arrays.stream(parts[1].split(", ")).map(form -> form.split(" ")).toList();

        assertThat(forms).allSatisfy(form -> assertThat(Arrays.stream(form).skip(1).map(Integer::valueOf).map(rule::of)
                .map(PluralCategory::id)).containsOnly(form[0]));
        assertThat(forms(rule)).isEqualTo(forms.stream().map(form -> form[0]).collect(Collectors.toSet()));
    }

    /** The forms that a word can take: each is met below two hundred. */
    static Set<String> forms(PluralRule rule) {
        return IntStream.range(0, 200).mapToObj(rule::of).map(PluralCategory::id).collect(Collectors.toSet());
    }
}
