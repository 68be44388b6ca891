package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.backwise.language.WordFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTests {

    private static final Path MAIN = Path.of("src/main");
    private static final String ARGUMENT = "\\{[0-9](?:, date, [^{}]+|, plural(?:,? (?:=?\\w+) \\{[^{}]+})+)?}";
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
    /** A whole key in a template: no part of it is put together there. */
    private static final Pattern WRITTEN_OUT = Pattern.compile("(?<=#\\{)[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?=[}(])");
    private static final Pattern PRAISE_OR_BLAME = Pattern.compile("(?<!red )streak|\\bmiss(ed|ing) (a |your )?"
            + "(days?|weeks?|check|entr)|you (have )?missed|\\bfail(ed|ure|ing)|should(n’t| not)? have (written|logged"
            + "|rest|done|gone|moved|been)|\\byou only (wrote|logged|did|have)"
            + "|\\bonly (\\{|[0-9])|(well|nicely) done|(good|great) (job|work)"
            + "|keep it up|bravo|congratulat|\\bproud|fell short|\\blazy|excuses?\\b|your (goal|target)s?\\b|badge"
            + "|reward|don’t give up|forgot to|disappoint|\\bcompliance|\\bcompliant", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(cure[sd]?|curing|fix(?:e[sd]|ing)?|damag(?:e[sd]?|ing)|"
                    + "instability|slipped|wear and tear|clinically proven|guarantee[sd]?)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void haveWordsForEveryId() {
        assertThat(Words.all()).containsKeys(MessageKeys.required().toArray(String[]::new));
        assertThat(MessageKeys.required()).hasSizeGreaterThan(600);
    }

    @Test
    void haveWordsForEveryFigureThatWasChecked() throws IOException {
        Properties checks = new Properties();
        checks.load(Files.newBufferedReader(MAIN.resolve("resources/checks.properties")));

        assertThat(checks.stringPropertyNames()).filteredOn(name -> name.startsWith("checks.")).isNotEmpty()
                .allSatisfy(check -> assertThat(Words.all()).containsKey("method." + check));
    }

    /** Used: written out in a template or in Java, or of one of the families in {@link MessageKeys}. */
    @Test
    void areAllUsed() throws IOException {
        Set<String> unused = new TreeSet<>(Words.all().keySet());
        unused.removeAll(MessageKeys.required());
        unused.removeAll(MessageKeys.optional());
        unused.removeAll(writtenOut());
        unused.removeIf(key -> key.startsWith("method.checks."));

        assertThat(unused).isEmpty();
    }

    @Test
    void areThereForEveryKeyThatATemplateWritesOut() throws IOException {
        Set<String> written = writtenOut(".*\\.html", WRITTEN_OUT);

        assertThat(written).hasSizeGreaterThan(300).allMatch(Words.all()::containsKey);
    }

    private static Set<String> writtenOut() throws IOException {
        return writtenOut(".*\\.(java|html)", KEY);
    }

    private static Set<String> writtenOut(String named, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(path -> path.toString().matches(named)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group());
                }
            }
        }
        return keys;
    }

    /** A journal counts no days in a row, gives no marks, and blames nobody for a day without an entry. */
    @Test
    void neitherPraiseNorBlame() {
        assertThat(Words.all().entrySet()).filteredOn(entry -> PRAISE_OR_BLAME.matcher(entry.getValue()).find())
                .isEmpty();
        assertThat(List.of("A streak of 5 days", "You missed 2 days", "You only wrote on 3 days", "Well done!",
                "You should have written", "Your goal is not reached"))
                .allSatisfy(words -> assertThat(words).containsPattern(PRAISE_OR_BLAME));
    }

    static List<Locale> languages() {
        return Words.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areInEveryLanguage(Locale language) {
        assertThat(Words.in(language).keySet()).isEqualTo(Words.all().keySet());
        assertThat(Words.in(language)).containsEntry("language.tag", language.toLanguageTag());
    }

    @Test
    void areInBundlesThatTheSiteReads() throws IOException {
        String settings = Files.readString(MAIN.resolve("resources/application.yaml"));

        assertThat(Words.names()).isNotEmpty()
                .allSatisfy(bundle -> assertThat(settings).containsPattern("messages/" + bundle + "\\b"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void useTypographicApostrophesAndQuotes(Locale language) {
        assertThat(Words.in(language).values()).isNotEmpty()
                .allSatisfy(words -> assertThat(words).doesNotContain("'", "\"", "`"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void canBeFilledIn(Locale language) {
        Map<String, String> words = Words.in(language);

        words.forEach((key, text) -> assertThatCode(() -> WordFormat.of(text, language)).as(key)
                .doesNotThrowAnyException());
        assertThat(words).isNotEmpty().allSatisfy((key, text) -> assertThat(text.replaceAll(ARGUMENT, ""))
                .as("braces in " + key).doesNotContain("{", "}"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveNoEmptyOrRaggedLine(Locale language) {
        Words.in(language).forEach((key, words) -> assertThat(words.lines()).as(key).isNotEmpty()
                .allSatisfy(line -> assertThat(line).isNotBlank().isEqualTo(line.strip())
                        .doesNotContain("\\", "  ", "<", "??")));
    }

    @Test
    void promiseNothingAndFrightenNobody() {
        Map<String, String> found = Words.all().entrySet().stream()
                .filter(entry -> FORBIDDEN.matcher(entry.getValue()).find())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(found).isEmpty();
        assertThat("It fixes a slipped disc").containsPattern(FORBIDDEN);
    }
}
