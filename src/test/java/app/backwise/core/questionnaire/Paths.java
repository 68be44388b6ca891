package app.backwise.core.questionnaire;

import static app.backwise.core.assessment.Questions.*;

import app.backwise.core.Patient;
import java.util.ArrayList;
import java.util.List;

/** Answers for every way through part one: all combinations of the answers that open further pages. */
final class Paths {

    private Paths() {}

    static List<Answers> all() {
        List<Answers> ends = new ArrayList<>(List.of(Patient.under18().answers()));
        for (String age : List.of("18-49", "65-69")) {
            for (String site : List.of("low-back", "side", "elsewhere")) {
                for (String duration : List.of("under-2-weeks", "over-3-months")) {
                    for (int opened = 0; opened < 16; opened++) {
                        Patient patient = Patient.benign().with(AGE, age).with(SITE, site).with(DURATION, duration);
                        patient = (opened & 1) == 0 ? patient : patient.with(EVENTS, "accident");
                        patient = (opened & 2) == 0 ? patient : patient.with(EVENTS, "minor-strain");
                        patient = (opened & 4) == 0 ? patient : patient.with(HEALTH, "pregnant");
                        patient = (opened & 8) == 0 ? patient : patient.with(INJURY, "spot-elsewhere");
                        ends.add(patient.answers());
                    }
                }
            }
        }
        return ends;
    }
}
