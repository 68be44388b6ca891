package app.backwise.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.hazard.Control;
import app.backwise.core.hazard.Hazard;
import app.backwise.core.hazard.Hazards;
import app.backwise.core.hazard.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Without a control its harm appears: somebody gets milder advice than their signs ask for. */
class ControlsRemovedTests {

    /** Nothing decides about somebody too young without that rule; the signs of stiffness are counted. */
    private static final Set<String> TESTED_ELSEWHERE = Set.of("too-young", "inflammatory");

    private static Urgency without(String rule, String findings) {
        DecisionService decisions = new DecisionService(
                SafetyRules.ALL.stream().filter(each -> !each.id().equals(rule)).toList());
        Step step = decisions.next(Patient.benign().with(findings).answers());
        return ((Step.Decided) step).decision().urgency();
    }

    private static Hazard hazard(String id) {
        return Hazards.ALL.stream().filter(each -> each.id().equals(id)).findAny().orElseThrow();
    }

    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource(delimiter = '|', value = {
            "H1 | saddle-change | warning-signs/saddle | emergency | self-care",
            "H1 | bladder-change | warning-signs/bladder | emergency | self-care",
            "H2 | leg-failing | warning-signs/leg-failing | emergency | self-care",
            "H3 | unsteady-worse | legs/unsteady course/worse | emergency | same-day",
            "H4 | fresh-accident | events/accident accident-check/unchecked-recent | emergency | self-care",
            "H5 | weak-bone-knock | events/minor-strain health/weak-bones | same-day | self-care",
            "H6 | cancer-nerve | health/cancer legs/one-leg-weak | emergency | same-day",
            "H7 | fever-risk | feeling-ill/fever health/injected-drugs | emergency | same-day",
            "H8 | warning-not-sure | danger-signs/not-sure | same-day | self-care",
            "H9 | pulsing-over-50 | danger-signs/pulsing age/50-64 | emergency | same-day",
            "H10 | chest-pain | danger-signs/chest | emergency | self-care",
            "H11 | breathless | danger-signs/breathless | emergency | self-care",
            "H12 | bleeding | danger-signs/bleeding | emergency | self-care",
            "H13 | cold-leg | danger-signs/cold-leg | emergency | self-care",
            "H14 | kidney-emergency | site/side side-signs/waves age/65-69 | emergency | same-day",
            "H15 | pregnancy-emergency | health/pregnant pregnancy-signs/heavy-bleeding | emergency | see-soon",
            "H16 | thinner-injury | health/blood-thinners events/minor-strain | same-day | self-care"})
    void adviceIsMilderThanTheSignsAskFor(String id, String rule, String findings, String with, String without) {
        assertThat(hazard(id).controls()).extracting(Control::holds).contains(rule);
        assertThat(hazard(id).before().severity()).isIn(Severity.MAJOR, Severity.CATASTROPHIC);
        assertThat(Patient.benign().with(findings).decision().urgency().id()).isEqualTo(with);
        assertThat(without(rule, findings).id()).isEqualTo(without);
    }

    static Set<String> rules() {
        return Hazards.ALL.stream().flatMap(hazard -> hazard.controls().stream()).map(Control::holds)
                .filter(holds -> !holds.contains(".") && !TESTED_ELSEWHERE.contains(holds))
                .collect(Collectors.toSet());
    }

    /** No rule in the hazard log is there for nothing: each is all that stands between somebody and milder advice. */
    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsMissed(String rule) {
        assertThat(findings(rule)).isNotEmpty().anySatisfy(findings -> assertThat(without(rule, findings))
                .isLessThan(Patient.benign().with(findings).decision().urgency()));
    }

    @Test
    void areMany() {
        assertThat(rules()).hasSizeGreaterThan(50);
    }

    private static List<String> findings(String rule) {
        return SafetyTable.rows().stream().filter(row -> row.rule().equals(rule))
                .map(row -> Stream.concat(opening(row.findings()), row.findings().stream()).distinct()
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** The answer that opens the page on which these are asked. */
    private static Stream<String> opening(List<String> findings) {
        String all = String.join(" ", findings);
        return Stream.of(all.contains("pregnancy-signs/") ? "health/pregnant" : "",
                all.contains("side-signs/") ? "site/side" : "").filter(each -> !each.isEmpty());
    }
}
