package app.backwise.plan.experiment;

import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.response.UsualPain;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An experiment before it is started: what it would be.
 *
 * @param experiment the experiment to be
 * @param usualPain usual pain of today
 * @param seen what was said about a professional, as it was sent
 * @param choice what was chosen, as it was sent
 */
public record Preview(Experiment experiment, UsualPain usualPain, String seen, String choice) {

    private static final int EVERY_SECOND_DAY = 2;

    public ActivityName name() {
        return experiment.goal().name();
    }

    public Amount dose() {
        return Amount.of(experiment.basis().startingDose(), experiment.goal());
    }

    public Amount usual() {
        return Amount.of(experiment.goal().usual(), experiment.goal());
    }

    public List<RuleLine> rule() {
        return RuleLine.of(usualPain.rule());
    }

    /** The first days, if all goes well. */
    public List<LocalDate> days() {
        return Stream.of(0, 1, 2).map(each -> experiment.basis().startedOn().plusDays((long) EVERY_SECOND_DAY * each))
                .toList();
    }
}
