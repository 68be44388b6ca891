package app.backwise.core.hazard;

import static app.backwise.core.hazard.Control.control;
import static app.backwise.core.hazard.Hazard.hazard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.Words;
import app.backwise.core.decision.SafetyRule;
import app.backwise.core.decision.SafetyRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The hazard log names nothing that is not there. */
class HazardsTests {

    private static final Set<String> RULES = SafetyRules.ALL.stream().map(SafetyRule::id).collect(Collectors.toSet());
    private static final Map<String, String> TESTS =
            Stream.of("src/test/java", "src/e2e/java").flatMap(HazardsTests::sources)
                    .collect(Collectors.toMap(HazardsTests::name, HazardsTests::read, (one, other) -> one));

    private static final Risk BEFORE = new Risk(Severity.SIGNIFICANT, Likelihood.MEDIUM);
    private static final Risk LESS = new Risk(Severity.MINOR, Likelihood.MEDIUM);

    private static Stream<Path> sources(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isThere(Control control) {
        String[] test = control.holds().split("\\.");
        if (test.length == 1) {
            return RULES.contains(control.holds());
        }
        String declared = "@(Test|ParameterizedTest|TestFactory)\\b[^;]*?\\n +(void|Stream<DynamicTest>) " + test[1];
        return Pattern.compile(declared + "\\(").matcher(TESTS.getOrDefault(test[0], "")).find();
    }

    private static List<Control> controls() {
        return Hazards.ALL.stream().flatMap(hazard -> hazard.controls().stream()).toList();
    }

    @Test
    void nameRulesAndTestsThatAreThere() {
        assertThat(controls()).hasSizeGreaterThan(150).allMatch(HazardsTests::isThere);
        assertThat(List.of(new Control("H0.1", "no-such-rule"), new Control("H0.2", "VignetteTests.noSuchTest"),
                new Control("H0.3", "NoSuchTests.asksForHelpAsSoonAsExpected"),
                new Control("H0.4", "VignetteTests.decision"))).noneMatch(HazardsTests::isThere);
    }

    @Test
    void haveIdsOfTheirOwn() {
        assertThat(Hazards.ALL).hasSizeGreaterThanOrEqualTo(40).extracting(Hazard::id).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("H\\d+"));
        assertThat(controls()).extracting(Control::id).doesNotHaveDuplicates();
        assertThat(Hazards.ALL).allSatisfy(hazard -> assertThat(hazard.controls()).extracting(Control::id)
                .allMatch(id -> id.matches(hazard.id() + "\\.\\d+")));
    }

    @Test
    void nameNoControlTwiceForOneHazard() {
        assertThat(Hazards.ALL).allSatisfy(
                hazard -> assertThat(hazard.controls()).extracting(Control::holds).doesNotHaveDuplicates());
    }

    @Test
    void leaveNoMoreRiskThanThereWas() {
        assertThat(Hazards.ALL).allSatisfy(hazard -> assertThat(hazard.after().isAtMost(hazard.before())).isTrue());
        assertThat(with(LESS, control("H0.1", "cancer")).controls()).containsExactly(new Control("H0.1", "cancer"));
        assertThat(with(BEFORE, control("H0.1", "cancer")).after()).isEqualTo(BEFORE);
        for (Risk more : List.of(new Risk(Severity.MAJOR, Likelihood.LOW), new Risk(Severity.MINOR, Likelihood.HIGH))) {
            assertThatThrownBy(() -> with(more, control("H0.1", "cancer"))).hasMessageContaining("H0");
        }
        assertThatThrownBy(() -> with(LESS)).hasMessageContaining("H0");
    }

    private static Hazard with(Risk after, Control... controls) {
        return hazard("H0", HazardGroup.SITE, BEFORE, after, controls);
    }

    @Test
    void areInTheGroupUnderWhichTheyAreRead() {
        assertThat(Stream.of(HazardGroup.values()).flatMap(group -> Hazards.of(group).stream()))
                .containsExactlyElementsOf(Hazards.ALL);
        assertThat(HazardGroup.values()).allSatisfy(
                group -> assertThat(Hazards.of(group)).isNotEmpty().extracting(Hazard::group).containsOnly(group));
    }

    @Test
    void haveWords() {
        assertThat(Hazards.ALL).allSatisfy(hazard -> assertThat(Words.all()).containsKeys(
                "hazard." + hazard.id() + ".name", "hazard." + hazard.id() + ".cause",
                "hazard." + hazard.id() + ".harm"));
    }

    /** A name of a rule or a test tells a reader little: what a control does is said in a sentence, and briefly. */
    @Test
    void sayOfEveryControlWhatItDoes() {
        assertThat(controls()).allSatisfy(control -> assertThat(Words.all().get("hazard.control." + control.id()))
                .as(control.id()).isNotNull().endsWith(".").contains(" ").hasSizeBetween(20, 130));
        assertThat(Hazards.ALL).allSatisfy(hazard -> assertThat(hazard.controls())
                .extracting(control -> Words.of("hazard.control." + control.id())).doesNotHaveDuplicates());
    }

    /** Every rule of an emergency keeps somebody from something that is named. */
    @Test
    void areNamedForEveryRuleOfAnEmergency() {
        assertThat(SafetyRules.ALL).filteredOn(rule -> rule.urgency().id().equals("emergency")).isNotEmpty()
                .allSatisfy(rule -> assertThat(controls()).extracting(Control::holds).contains(rule.id()));
    }
}
