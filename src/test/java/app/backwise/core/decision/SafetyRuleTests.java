package app.backwise.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.questionnaire.Choice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyRuleTests {

    private static final Map<String, String> INSTEAD_OF_MILDEST = Map.of(
            "duration/under-2-weeks", "duration/over-3-months",
            "accident-check/checked", "accident-check/unchecked-older");

    /** Rules that new pain alone can make apply: what else does is told of pain that is not new. */
    private static final Set<String> ALSO_FOR_NEW_PAIN = Set.of("cancer-nerve", "cancer-numb", "upper-back-risk");

    /** What only another, more urgent rule asks for at the same time. */
    private static final Map<List<String>, Urgency> OUTRANKED = Map.of(
            List.of("pain-pattern/sudden-bone", "age/65-69"), Urgency.SAME_DAY,
            List.of("pain-pattern/sudden-bone", "age/70-plus"), Urgency.SAME_DAY);

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void appliesByTheseFindingsAndAsksForHelpAsSoonAsTheTableSays(SafetyTable.Row row) {
        Decision decision = background(row).with(String.join(" ", row.findings())).decision();

        assertThat(decision.urgency()).isEqualTo(OUTRANKED.getOrDefault(row.findings(), row.urgency()));
        assertThat(decision.because()).filteredOn(reason -> reason.rule().id().equals(row.rule())).singleElement()
                .satisfies(reason -> assertThat(reason.rule().urgency()).isEqualTo(row.urgency()))
                .satisfies(reason -> assertThat(reason.answers()).extracting(Choice::toString)
                        .containsExactlyInAnyOrderElementsOf(row.findings()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void needsEachOfTheseFindings(SafetyTable.Row row) {
        for (String leftOut : row.findings()) {
            Patient patient = background(row);
            for (String finding : row.findings()) {
                String instead = finding.equals(leftOut) ? INSTEAD_OF_MILDEST.get(finding) : finding;
                patient = instead == null ? patient : patient.with(instead);
            }

            assertThat(ruleIds(patient.decision())).as("without %s", leftOut).doesNotContain(row.rule());
        }
    }

    @Test
    void hasARowForEveryRuleAndEveryMinimalSetOfFindings() {
        List<String> rows = rows().stream().map(row -> row.rule() + " " + row.findings().stream().sorted().toList())
                .toList();
        List<String> expanded = SafetyRules.ALL.stream().filter(rule -> !rule.id().equals("inflammatory"))
                .flatMap(rule -> FindingsNeeded.by(rule).stream()
                        .map(set -> rule.id() + " " + set.stream().map(Object::toString).sorted().toList()))
                .toList();

        assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expanded);
    }

    @Test
    void pointsToASourceInTheCatalogueAndHasAnIdOfItsOwn() {
        assertThat(SafetyRules.ALL).extracting(SafetyRule::id).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(SafetyRules.ALL).allSatisfy(rule -> assertThat(rule.evidence()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "age/50-64", "age/65-69", "age/70-plus", "pain-now/10", "pain-pattern/night-turning", "pain-pattern/strain",
            "pain-pattern/sudden-onset", "pain-pattern/sudden-bone", "legs/one-leg-pain", "legs/one-leg-numb",
            "feeling-ill/flu-like", "health/blood-thinners", "health/weak-bones", "health/weak-immunity",
            "health/diabetes", "events/minor-strain", "events/minor-strain age/70-plus", "site/buttock-or-leg",
            "site/elsewhere", "duration/over-3-months", "course/worse", "pain-now/6 course/worse",
            "duration/6-to-12-weeks course/up-and-down", "duration/6-to-12-weeks course/up-and-down pain-now/4",
            "duration/over-3-months course/up-and-down pain-now/6", "course/same duration/over-3-months pain-now/6",
            "course/same duration/over-3-months pain-now/4 age/50-64",
            "course/up-and-down duration/over-3-months pain-now/6 age/50-64", "duration/over-3-months pain-now/10",
            "pain-now/10 course/same", "pain-now/10 course/up-and-down duration/2-to-6-weeks",
            "pain-now/10 legs/one-leg-pain", "pain-now/6 course/same duration/2-to-6-weeks",
            "pain-pattern/night-turning pain-pattern/strain feeling-ill/flu-like pain-now/9",
            "pain-now/6 health/weak-immunity health/diabetes", "health/weak-immunity pain-now/7 duration/2-to-6-weeks",
            "legs/one-leg-numb duration/2-to-6-weeks", "health/blood-thinners pain-now/6",
            "health/blood-thinners pain-now/7 duration/2-to-6-weeks",
            "pain-now/10 activity/eases", "pain-pattern/strain pain-now/10"
    })
    void leavesWhatIsMildAloneToSelfCare(String findings) {
        assertThat(Patient.benign().with(findings).decision().urgency()).isEqualTo(Urgency.SELF_CARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "site/upper-back age/50-64 duration/over-3-months", "health/cancer pain-pattern/sudden-bone",
            "events/infection pain-now/6", "with-it/tummy", "pain-pattern/sudden-bone age/50-64",
            "pain-pattern/constant pain-pattern/night-turning", "health/injected-drugs pain-now/6"
    })
    void asksToBeSeenSoonWhereASecondFindingForTodayIsMissing(String findings) {
        assertThat(Patient.benign().with(findings).decision().urgency()).isEqualTo(Urgency.SEE_SOON);
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
    void needsFewerSignsOfStiffnessBesideSkinBowelOrEyes() {
        Patient skin = Patient.benign().with("duration/over-3-months stiffness/skin-bowel-eye stiffness/heel");

        assertThat(ruleIds(skin.decision())).doesNotContain("inflammatory");
        assertThat(ruleIds(skin.with("stiffness/before-45").decision())).doesNotContain("inflammatory");
        assertThat(ruleIds(skin.with("stiffness/before-35").decision())).containsExactly("inflammatory");
        assertThat(ruleIds(skin.with("stiffness/buttock").decision())).containsExactly("inflammatory");
        assertThat(ruleIds(Patient.benign().with("duration/over-3-months stiffness/family stiffness/heel"
                + " stiffness/buttock stiffness/arthritis").decision())).isEmpty();
    }

    @Test
    void printsTheMostUrgentRuleFirst() {
        Decision decision =
                Patient.benign().with("health/steroids feeling-ill/fever events/spine-procedure").decision();

        assertThat(ruleIds(decision)).containsExactly("fever-risk", "fever", "spine-procedure", "steroids");
    }

    private static List<SafetyTable.Row> rows() {
        return SafetyTable.rows();
    }

    /** The mildest pain, with what opens the questions that the findings answer. */
    private static Patient background(SafetyTable.Row row) {
        Patient patient = Patient.benign();
        String findings = String.join(" ", row.findings());
        if (findings.contains("pregnancy-signs/")) {
            patient = patient.with("health/pregnant");
        }
        if (findings.contains("side-signs/") && !findings.contains("site/")) {
            patient = patient.with("site/side");
        }
        return ALSO_FOR_NEW_PAIN.contains(row.rule()) ? patient.with("duration/over-3-months") : patient;
    }

    private static List<String> ruleIds(Decision decision) {
        return decision.because().stream().map(reason -> reason.rule().id()).toList();
    }
}
