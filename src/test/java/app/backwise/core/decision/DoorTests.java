package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.HEALTH;
import static app.backwise.core.decision.Door.AMBULANCE;
import static app.backwise.core.decision.Door.AMBULANCE_OR_EMERGENCY_DEPARTMENT;
import static app.backwise.core.decision.Door.APPOINTMENT;
import static app.backwise.core.decision.Door.CALL_TODAY;
import static app.backwise.core.decision.Door.MATERNITY;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DoorTests {

    private static final Set<String> BY_AMBULANCE = Set.of("chest-pain", "breathless", "collapse", "pulsing-over-50",
            "severe-tummy", "bleeding", "cold-leg", "very-ill", "sudden-constant-50", "fresh-accident");

    @ParameterizedTest(name = "{0}")
    @MethodSource("emergencies")
    void ofAnEmergencyIsSaidByWhatMakesItOne(SafetyTable.Row row) {
        Door expected = BY_AMBULANCE.contains(row.rule()) ? AMBULANCE : AMBULANCE_OR_EMERGENCY_DEPARTMENT;
        if (row.rule().equals("pregnancy-emergency")) {
            boolean bleedingHeavilyOrFaint = row.findings().contains("pregnancy-signs/heavy-bleeding")
                    || row.findings().contains("pregnancy-signs/faint-or-shoulder-tip");
            expected = bleedingHeavilyOrFaint ? AMBULANCE : MATERNITY;
        }

        assertThat(patient(row).decision().door()).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessUrgent")
    void belowAnEmergencyIsTheMaternityUnitInPregnancyAndTheUsualOneOtherwise(SafetyTable.Row row) {
        Decision decision = patient(row).decision();
        Door usual = decision.urgency() == Urgency.SAME_DAY ? CALL_TODAY : APPOINTMENT;

        assertThat(decision.door()).contains(HEALTH.choice("pregnant").test(decision.answers()) ? MATERNITY : usual);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ambulance before the others | warning-signs/saddle danger-signs/chest | AMBULANCE
            Ambulance before maternity | danger-signs/breathless health/pregnant \
                pregnancy-signs/bleeding-or-fluid pregnancy-signs/tightening | AMBULANCE
            Maternity before the hospital | feeling-ill/fever legs/unsteady health/pregnant \
                pregnancy-signs/bleeding-or-fluid pregnancy-signs/less-movement | MATERNITY
            Heavy bleeding beside another emergency of pregnancy | health/pregnant pregnancy-signs/heavy-bleeding \
                pregnancy-signs/bleeding-or-fluid pregnancy-signs/severe-constant | AMBULANCE
            Faint beside a sign of the nerves | warning-signs/bladder health/pregnant \
                pregnancy-signs/faint-or-shoulder-tip | AMBULANCE
            Nerves in pregnancy: pregnancy does not make it an emergency | warning-signs/saddle health/pregnant \
                | AMBULANCE_OR_EMERGENCY_DEPARTMENT
            Nerves, and a sign of pregnancy for today | legs/unsteady course/worse health/pregnant \
                pregnancy-signs/tightening | AMBULANCE_OR_EMERGENCY_DEPARTMENT
            Chest pain in pregnancy | danger-signs/chest health/pregnant | AMBULANCE
            Pulsing tummy of a younger person is not yet one | danger-signs/pulsing | CALL_TODAY
            Pulsing tummy of a younger person beside numbness | danger-signs/pulsing warning-signs/saddle \
                | AMBULANCE_OR_EMERGENCY_DEPARTMENT
            Fever in pregnancy, the same day | health/pregnant feeling-ill/fever | MATERNITY
            Burning urine in pregnancy, the same day | health/pregnant with-it/burning-pee | MATERNITY
            A sign of pregnancy, the same day | health/pregnant pregnancy-signs/less-movement | MATERNITY
            Pregnancy alone | health/pregnant | MATERNITY
            Operation in pregnancy | health/pregnant events/surgery | MATERNITY
            Fever beside what can wait | feeling-ill/fever health/steroids | CALL_TODAY
            What can wait | health/steroids health/cancer | APPOINTMENT
            """)
    void isTheFirstOfThoseThatHaveASay(String story, String findings, Door door) {
        assertThat(Patient.benign().with(findings).decision().door()).contains(door);
    }

    @Test
    void isNoneForSomebodyWhoLooksAfterThemselves() {
        assertThat(Patient.benign().decision().door()).isEmpty();
    }

    @Test
    void isTheSameUnder18() {
        assertThat(Patient.under18().decision().door()).contains(APPOINTMENT);
        assertThat(Patient.under18().with("danger-signs/cold-leg").decision().door()).contains(AMBULANCE);
        assertThat(Patient.under18().with("warning-signs/bowel").decision().door())
                .contains(AMBULANCE_OR_EMERGENCY_DEPARTMENT);
    }

    @Test
    void standInTheOrderOfTheirPrecedenceUnderStableIds() {
        assertThat(Door.values()).extracting(Door::id).containsExactly("ambulance", "maternity",
                "ambulance-or-emergency-department", "call-today", "appointment");
    }

    private static Stream<SafetyTable.Row> emergencies() {
        return SafetyTable.rows().stream().filter(row -> row.urgency() == Urgency.EMERGENCY);
    }

    private static Stream<SafetyTable.Row> lessUrgent() {
        return SafetyTable.rows().stream().filter(row -> row.urgency() != Urgency.EMERGENCY)
                .filter(row -> patient(row).decision().urgency() != Urgency.EMERGENCY);
    }

    private static Patient patient(SafetyTable.Row row) {
        List<String> findings = row.findings();
        Patient patient = Patient.benign();
        if (findings.get(0).startsWith("pregnancy-signs/")) {
            patient = patient.with("health/pregnant");
        }
        if (findings.get(0).startsWith("side-signs/")) {
            patient = patient.with("site/side");
        }
        return patient.with(String.join(" ", findings));
    }
}
