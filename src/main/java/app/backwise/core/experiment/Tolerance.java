package app.backwise.core.experiment;

import app.backwise.core.response.SymptomResponse;
import app.backwise.core.response.TrafficLight;
import java.util.List;
import java.util.Optional;

/**
 * What all tries of one activity have shown, in one unit.
 *
 * @param best the most that was green; 0 for none
 * @param ceiling the most to start again with after it went badly: the last tolerated dose and less than what went
 *        badly; the dose of a green try that came after; empty if it never did
 */
record Tolerance(int best, Optional<Integer> ceiling) {

    static Tolerance of(List<Experiment> rounds, Unit unit) {
        int best = 0;
        int green = 0;
        Optional<Integer> ceiling = Optional.empty();
        for (Experiment round : rounds) {
            if (round.goal().unit() != unit) {
                continue;
            }
            for (Trial trial : round.trials()) {
                Optional<SymptomResponse> response = trial.response();
                if (response.filter(each -> each.light() == TrafficLight.GREEN).isPresent()) {
                    best = Math.max(best, trial.dose());
                    green = trial.dose();
                    ceiling = ceiling.map(last -> trial.dose());
                } else if (response.isPresent()) {
                    ceiling = Optional.of(green == 0 ? Dose.halved(trial.dose())
                            : Math.min(green, Dose.halved(trial.dose())));
                }
            }
        }
        return new Tolerance(best, ceiling);
    }
}
