package app.backwise.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.questionnaire.Choice;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyRuleTests {

    private static final Map<String, String> INSTEAD_OF_MILDEST = Map.of(
            "duration/under-2-weeks", "duration/2-to-6-weeks",
            "accident-check/checked", "accident-check/unchecked-older");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = SafetyTable.EMERGENCY)
    void sendsToHospitalNow(String story, String findings, String rule) {
        assertAppliesAlone(findings, rule, Urgency.EMERGENCY);
        assertNeedsEach(findings, rule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = SafetyTable.SAME_DAY)
    void asksForHelpToday(String story, String findings, String rule) {
        assertAppliesAlone(findings, rule, Urgency.SAME_DAY);
        assertNeedsEach(findings, rule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = SafetyTable.SEE_SOON)
    void asksToBeSeenSoon(String story, String findings, String rule) {
        assertAppliesAlone(findings, rule, Urgency.SEE_SOON);
        assertNeedsEach(findings, rule);
    }

    @Test
    void hasARowForEveryRuleAndEveryMinimalSetOfFindings() {
        List<String> rows = Stream.of(SafetyTable.EMERGENCY, SafetyTable.SAME_DAY, SafetyTable.SEE_SOON)
                .flatMap(String::lines)
                .map(row -> row.split("\\|"))
                .map(columns -> columns[2].strip() + " " + Stream.of(columns[1].strip().split(" ")).sorted().toList())
                .toList();
        List<String> expanded = SafetyRules.ALL.stream().filter(rule -> !rule.id().equals("inflammatory"))
                .flatMap(rule -> FindingsNeeded.by(rule).stream()
                        .map(set -> rule.id() + " " + set.stream().map(Object::toString).sorted().toList()))
                .toList();

        assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expanded);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "age/50-64", "age/65-69", "age/70-plus", "pain-now/10", "pain-pattern/night-turning", "pain-pattern/strain",
            "pain-pattern/sudden-bone", "legs/one-leg-pain", "legs/one-leg-numb", "health/flu-like",
            "health/blood-thinners", "health/weak-bones", "health/weak-immunity", "events/minor-strain", "site/side",
            "site/buttock-or-leg", "duration/over-3-months", "course/worse",
            "duration/6-to-12-weeks course/up-and-down", "pain-now/10 course/same", "pain-now/10 legs/one-leg-pain",
            "pain-pattern/night-turning pain-pattern/strain health/flu-like pain-now/9 health/blood-thinners",
            "pain-now/6 course/same duration/2-to-6-weeks", "course/same duration/over-3-months",
            "pain-now/6 health/weak-immunity duration/under-2-weeks", "legs/one-leg-numb duration/2-to-6-weeks",
            "site/side health/blood-thinners", "pain-now/10 activity/eases", "pain-pattern/strain pain-now/10"
    })
    void leavesWhatIsMildAloneToSelfCare(String findings) {
        assertThat(Patient.benign().with(findings).decision().urgency()).isEqualTo(Urgency.SELF_CARE);
    }

    @Test
    void asksAPainfulStiffBackThatBeganEarlyToBeSeen() {
        Patient stiff = Patient.benign().with("duration/over-3-months stiffness/before-45 stiffness/better-moving");

        assertThat(ruleIds(stiff.with("stiffness/family stiffness/heel").decision())).doesNotContain("inflammatory");
        assertThat(ruleIds(stiff.with("stiffness/family stiffness/heel stiffness/arthritis").decision()))
                .containsExactly("inflammatory");
        assertThat(ruleIds(stiff.with("stiffness/family stiffness/heel stiffness/before-35").decision()))
                .containsExactly("inflammatory");
    }

    @Test
    void takesAStartBefore35AlsoForOneBefore45() {
        Patient young = Patient.benign().with("duration/over-3-months stiffness/before-35 stiffness/family");

        assertThat(ruleIds(young.with("stiffness/heel").decision())).doesNotContain("inflammatory");
        assertThat(ruleIds(young.with("stiffness/heel stiffness/arthritis").decision()))
                .containsExactly("inflammatory");
    }

    @Test
    void printsTheMostUrgentRuleFirst() {
        Decision decision = patientWith("health/steroids health/fever events/spine-procedure").decision();

        assertThat(ruleIds(decision)).containsExactly("fever-risk", "fever", "spine-procedure", "steroids");
    }

    private static void assertAppliesAlone(String findings, String rule, Urgency urgency) {
        Decision decision = patientWith(findings).decision();

        assertThat(decision.urgency()).isEqualTo(urgency);
        assertThat(decision.because()).filteredOn(reason -> reason.rule().id().equals(rule)).singleElement()
                .satisfies(reason -> assertThat(reason.rule().urgency()).isEqualTo(urgency))
                .satisfies(reason -> assertThat(reason.answers()).extracting(Choice::toString)
                        .containsExactlyInAnyOrder(findings.split(" ")));
    }

    private static void assertNeedsEach(String findings, String rule) {
        for (String leftOut : findings.split(" ")) {
            String others = findings.replace(leftOut, INSTEAD_OF_MILDEST.getOrDefault(leftOut, "")).strip();
            Decision decision = others.isEmpty() ? Patient.benign().decision() : patientWith(others).decision();

            assertThat(ruleIds(decision)).as("without %s", leftOut).doesNotContain(rule);
        }
    }

    private static Patient patientWith(String findings) {
        Patient patient = Patient.benign();
        return (findings.contains("pregnancy-signs/") ? patient.with("health/pregnant") : patient).with(findings);
    }

    private static List<String> ruleIds(Decision decision) {
        return decision.because().stream().map(reason -> reason.rule().id()).toList();
    }
}
