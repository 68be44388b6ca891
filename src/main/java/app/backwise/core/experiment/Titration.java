package app.backwise.core.experiment;

import app.backwise.core.experiment.Verdict.Reason;
import app.backwise.core.response.SymptomResponse;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the tries of an experiment have led to.
 *
 * @param dose the dose to do next, were it to go on
 * @param greens green responses in a row at this dose
 * @param ambers amber responses in a row
 * @param usual green responses in a row at the usual amount
 * @param tolerated the dose of the latest green response; 0 for none
 * @param on the day of the try it has come to; the start before the first
 * @param reason what that try means
 */
record Titration(int dose, int greens, int ambers, int usual, int tolerated, LocalDate on, Reason reason) {

    private static final int GREENS_TO_RAISE = 3;
    private static final int USUAL_TO_BE_DONE = 2;

    /** Goes through the tries up to the first that ends it or is not answered yet. */
    static Titration of(Experiment experiment) {
        Basis basis = experiment.basis();
        Titration titration = new Titration(basis.startingDose(), 0, 0, 0, 0, basis.startedOn(), Reason.FIRST_TRY);
        for (Trial trial : experiment.trials()) {
            Optional<SymptomResponse> response = trial.response();
            titration = response.isEmpty()
                    ? titration.because(trial, Reason.MORNING_OPEN)
                    : titration.after(trial, response.get(), experiment);
            if (!titration.goesOn()) {
                return titration;
            }
        }
        return titration;
    }

    /** Whether there will be a next try. */
    boolean goesOn() {
        return switch (reason.advice()) {
            case CONTINUE, EASE -> true;
            case WAIT, HOLD, PAUSE, RETRY, LEAVE, DONE, STOPPED -> false;
        };
    }

    /** Whether it has come to no end by itself. */
    boolean runs() {
        return goesOn() || reason == Reason.MORNING_OPEN;
    }

    private Titration after(Trial trial, SymptomResponse response, Experiment experiment) {
        int earlierReds = experiment.basis().earlierReds();
        return switch (response) {
            case WITHIN_RULE -> green(trial, experiment.goal().usual());
            case MORE_PAIN_BUT_BACK -> amber(trial, Reason.SETTLED_OVERNIGHT);
            case NOT_BACK_NEXT_MORNING -> amber(trial, Reason.NOT_BACK_NEXT_MORNING);
            case MORE_PAIN_AND_NOT_BACK -> because(trial, red(Reason.MORE_PAIN_AND_NOT_BACK, earlierReds));
            case MUCH_MORE_PAIN -> because(trial, red(Reason.MUCH_MORE_PAIN, earlierReds));
            case LEGS_WORSE -> because(trial, earlierReds < 2 ? Reason.LEGS_WORSE : Reason.RED_THREE_TIMES);
        };
    }

    private Titration green(Trial trial, int usualAmount) {
        int inARow = trial.dose() < dose ? greens : greens + 1;
        int atUsual = trial.dose() < usualAmount ? 0 : usual + 1;
        if (atUsual >= USUAL_TO_BE_DONE) {
            return new Titration(dose, inARow, 0, atUsual, trial.dose(), trial.on(), Reason.USUAL_TWICE);
        }
        if (dose >= usualAmount && atUsual > 0) {
            return new Titration(dose, inARow, 0, atUsual, trial.dose(), trial.on(), Reason.USUAL_ONCE);
        }
        return inARow >= GREENS_TO_RAISE && dose < usualAmount
                ? new Titration(Dose.raised(dose, usualAmount), 0, 0, atUsual, trial.dose(), trial.on(),
                        Reason.GREEN_THREE_TIMES)
                : new Titration(dose, inARow, 0, atUsual, trial.dose(), trial.on(), Reason.GREEN_SO_FAR);
    }

    private Titration amber(Trial trial, Reason first) {
        int inARow = ambers + 1;
        Reason why = inARow == 1 ? first : inARow == 2 ? Reason.AMBER_TWICE : Reason.AMBER_THREE_TIMES;
        return new Titration(why.advice() == Advice.EASE ? eased(trial.dose()) : dose, 0, inARow, 0, tolerated,
                trial.on(), why);
    }

    private int eased(int tried) {
        return Math.min(dose, tolerated > 0 && tolerated < tried ? tolerated : Dose.lowered(tried));
    }

    private Titration because(Trial trial, Reason why) {
        return new Titration(dose, greens, ambers, usual, tolerated, trial.on(), why);
    }

    private static Reason red(Reason first, int earlier) {
        return earlier == 0 ? first : earlier == 1 ? Reason.RED_TWICE : Reason.RED_THREE_TIMES;
    }
}
