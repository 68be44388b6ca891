package app.backwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a translation has to have, held against every language with bundles and one that is made up. */
class TranslationsTests {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern COUNTED = Pattern.compile("\\{\\d, plural,((?:[^{}]|\\{[^{}]*})*)}");
    private static final Pattern FORM = Pattern.compile("(\\w+) \\{");

    static Stream<Arguments> languages() {
        return Stream.concat(Words.languages().stream().map(language -> Arguments.of(language, Words.in(language))),
                Stream.of(Arguments.of(Locale.forLanguageTag(PseudoLanguage.TAG), PseudoLanguage.words())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void takesTheArgumentsThatEnglishHas(Locale language, Map<String, String> words) {
        assertThat(words).isNotEmpty().allSatisfy((key, text) -> assertThat(found(ARGUMENT, text)).as(key)
                .isEqualTo(found(ARGUMENT, Words.all().get(key))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void hasEveryFormOfWhatIsCounted(Locale language, Map<String, String> words) {
        Set<String> forms = PluralRuleTests.forms(PluralRule.of(language));
        forms.add(PluralCategory.OTHER.id());

        assertThat(words.values()).flatMap(text -> found(COUNTED, text)).isNotEmpty()
                .allSatisfy(counted -> assertThat(found(FORM, counted)).filteredOn(form -> !form.matches("\\d+"))
                        .as(counted).containsExactlyInAnyOrderElementsOf(forms));
    }

    private static Set<String> found(Pattern pattern, String text) {
        Function<MatchResult, String> first = match -> match.group(1);
        return pattern.matcher(text).results().map(first).collect(Collectors.toSet());
    }
}
