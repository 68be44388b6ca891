package app.backwise.plan.experiment;

import app.backwise.core.clearance.Clear;
import app.backwise.core.experiment.Advice;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Trial;
import app.backwise.core.experiment.Verdict;
import app.backwise.core.response.PainRule;
import app.backwise.core.response.UsualPain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page of an experiment shows.
 *
 * @param experiment the experiment
 * @param usualPain usual pain of today
 * @param verdict what follows from its tries
 * @param remarks ids of what is said kindly about the latest try
 * @param today the person's day
 */
public record ExperimentPage(Experiment experiment, UsualPain usualPain, Verdict verdict, List<String> remarks,
        LocalDate today) {

    static ExperimentPage of(ClearVisit visit, Experiment experiment) {
        PainRule rule = visit.usualPain().rule();
        return new ExperimentPage(experiment, visit.usualPain(),
                visit.experiments().verdict(experiment, visit.clear(), visit.paused(), rule, visit.today()),
                remarks(experiment, visit.clear(), rule), visit.today());
    }

    public ActivityName name() {
        return experiment.goal().name();
    }

    /** How much to do next; null if there is no next try. */
    public Amount next() {
        return verdict.dose().map(dose -> Amount.of(dose, experiment.goal())).orElse(null);
    }

    /** The day of the verdict, or null. */
    public LocalDate on() {
        return verdict.on().orElse(null);
    }

    /** Whether its day has to be said beside the decision; that of a pause is part of it. */
    public boolean dated() {
        return verdict.on().isPresent() && verdict.advice() != Advice.PAUSE;
    }

    public List<RuleLine> rule() {
        return RuleLine.of(usualPain.rule());
    }

    /** The tries, the latest first. */
    public List<TrialLine> tries() {
        List<TrialLine> tries = new ArrayList<>();
        experiment.trials().forEach(trial -> tries.add(0, TrialLine.of(experiment.goal(), trial)));
        return tries;
    }

    /** The days whose try can be written down now, the latest first; none while another answer is awaited. */
    public List<LocalDate> days() {
        return Stream.of(today, today.minusDays(1))
                .filter(day -> verdict.dose().isPresent())
                .filter(day -> !day.isBefore(experiment.basis().startedOn()))
                .filter(day -> experiment.trials().stream().noneMatch(trial -> trial.on().equals(day)))
                .toList();
    }

    /** The day of the try whose morning after has come and is not answered, or null. */
    public LocalDate morningAfter() {
        return experiment.morningAfter(verdict, today).orElse(null);
    }

    /** Whether it may be started again as a new experiment. */
    public boolean again() {
        return switch (verdict.advice()) {
            case RETRY, STOPPED -> true;
            case WAIT, HOLD, CONTINUE, EASE, PAUSE, LEAVE, DONE -> false;
        };
    }

    private static List<String> remarks(Experiment experiment, Clear clear, PainRule rule) {
        List<String> remarks = new ArrayList<>();
        if (experiment.running() && !experiment.trials().isEmpty()) {
            Trial latest = experiment.trials().get(experiment.trials().size() - 1);
            Verdict before = experiment.without(latest.on()).verdict(clear, rule, latest.on());
            if (before.dose().filter(dose -> latest.dose() > dose).isPresent()) {
                remarks.add("more");
            }
            if (before.dose().isPresent() && before.on().filter(latest.on()::isBefore).isPresent()) {
                remarks.add("early");
            }
        }
        return remarks;
    }
}
