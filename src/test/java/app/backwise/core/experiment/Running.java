package app.backwise.core.experiment;

import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;

import app.backwise.core.Patient;
import app.backwise.core.clearance.Clear;
import app.backwise.core.clearance.Clearance;
import app.backwise.core.clearance.Screening;
import app.backwise.core.decision.Category;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.plan.Activity;
import app.backwise.core.response.PainRule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Somebody who tries running again: usually 40 minutes, usual pain 3. */
public final class Running {

    public static final Screening SCREENED = new Screening(START, noon(START));

    private static final Goal RUNNING = goal("Running", Activity.RUNNING);

    /** The rule from that usual pain. */
    public static final PainRule RULE = new PainRule(3);

    private Running() {}

    /** From the first day of the journal, at 10 minutes. */
    public static Experiment experiment(Trial... trials) {
        return experiment(0, 3, trials);
    }

    public static Experiment experiment(int earlierReds, int baseline, Trial... trials) {
        return new Experiment(new UUID(0, 1), RUNNING,
                new Basis(baseline, Category.MODERATE_STABLE, START, 10, earlierReds), List.of(trials), null);
    }

    /** Something else in its own words, tried by the same person in the same way. */
    static Experiment named(String name, long key, Trial... trials) {
        return new Experiment(new UUID(0, key), goal(name, null), experiment().basis(), List.of(trials), null);
    }

    /** To do it for 40 minutes as before. */
    static Goal goal(String name, Activity source) {
        return new Goal(new ActivityName(name, source), Unit.MINUTES, 40);
    }

    public static Trial green(int day, int dose) {
        return trial(day, dose, 4, true, false);
    }

    public static Trial settled(int day, int dose) {
        return trial(day, dose, 6, true, false);
    }

    public static Trial payback(int day, int dose) {
        return trial(day, dose, 4, false, false);
    }

    public static Trial red(int day, int dose) {
        return trial(day, dose, 9, false, false);
    }

    public static Trial legs(int day, int dose) {
        return trial(day, dose, 4, null, true);
    }

    public static Trial open(int day, int dose) {
        return trial(day, dose, 4, null, false);
    }

    /** Written in the afternoon. */
    public static Trial trial(int day, int dose, int pain, Boolean back, boolean legs) {
        LocalDate on = START.plusDays(day);
        return new Trial(on, noon(on).plusSeconds(3600), dose, 3, pain, back, legs);
    }

    /** No red flag open: the answers of this day. */
    public static Clear clear(Patient patient, LocalDate on) {
        return (Clear) Clearance.of(patient.decision(), new Screening(on, noon(on)), Diary.empty(), List.of());
    }

    public static Clear clear() {
        return clear(Patient.benign().with("pain-now/5"), START);
    }
}
