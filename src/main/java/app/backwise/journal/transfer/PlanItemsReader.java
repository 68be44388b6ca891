package app.backwise.journal.transfer;

import static app.backwise.journal.transfer.Field.*;

import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Basis;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Trial;
import app.backwise.core.experiment.Unit;
import app.backwise.core.followup.CaseNotes;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.plan.Activity;
import app.backwise.core.prompt.Dismissal;
import app.backwise.core.prompt.Prompt;
import app.backwise.core.response.SymptomResponse;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageHeld;
import app.backwise.journal.transfer.Problem.Fault;
import app.backwise.journal.transfer.Records.Parts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Understands records as a plan. */
final class PlanItemsReader {

    private static final int REDS_MAXIMUM = 1000;

    private final Records<Experiment, Trial> experiments;
    private final Records<StageHeld, Void> stages;
    private final Records<Confirmation, Void> confirmations;
    private final Records<MovementTrial, Void> movementTries;
    private final Records<Dismissal, Void> dismissals;
    private final Records<Instant, Void> helpAdvised;
    private boolean oneRuns;

    PlanItemsReader(ItemReader items) {
        experiments = new Records<>(items, Kind.EXPERIMENT,
                new Parts<>(Kind.RECORDS_MAXIMUM, PlanItemsReader::trial), this::experiment, Experiment::key);
        stages = Records.plain(items, Kind.STAGE, PlanItemsReader::stage, only -> true);
        confirmations = Records.plain(items, Kind.CONFIRMATION, PlanItemsReader::confirmation, Confirmation::criterion);
        movementTries = Records.plain(items, Kind.MOVEMENT_TRY, PlanItemsReader::movementTry,
                each -> List.of(each.movement(), each.on()));
        dismissals = Records.plain(items, Kind.PROMPT_PUT_AWAY, PlanItemsReader::dismissal, Dismissal::trigger);
        helpAdvised = Records.plain(items, Kind.HELP_ADVISED, PlanItemsReader::helpAdvised, only -> true);
    }

    Records<?, ?> records(Kind kind) {
        return switch (kind) {
            case EXPERIMENT -> experiments;
            case STAGE -> stages;
            case CONFIRMATION -> confirmations;
            case MOVEMENT_TRY -> movementTries;
            case PROMPT_PUT_AWAY -> dismissals;
            case HELP_ADVISED -> helpAdvised;
            default -> throw new IllegalArgumentException("Not a record of a plan");
        };
    }

    Experiments experiments() {
        return new Experiments(experiments.all());
    }

    CaseNotes notes() {
        return new CaseNotes(only(stages), confirmations.all(), movementTries.all(), dismissals.all(),
                only(helpAdvised));
    }

    /** The one there may be, or null. */
    private static <T> T only(Records<T, Void> records) {
        return records.all().stream().findFirst().orElse(null);
    }

    private Experiment experiment(Values values, List<Trial> trials) {
        Experiment experiment = new Experiment(values.required(KEY, values.key(KEY)),
                new Goal(new ActivityName(values.name(NAME, Experiment.NAME_MAXIMUM),
                        values.choice(SOURCE, Activity.class)), values.required(UNIT, values.choice(UNIT, Unit.class)),
                        values.requiredNumber(USUAL, 1, Experiment.AMOUNT_MAXIMUM)),
                new Basis(values.requiredRating(BASELINE),
                        values.required(CATEGORY, values.choice(CATEGORY, Category.class)),
                        values.required(DATE, values.nextDay(DATE)),
                        values.requiredNumber(STARTING_DOSE, 1, Experiment.AMOUNT_MAXIMUM),
                        values.requiredNumber(EARLIER_REDS, 0, REDS_MAXIMUM)),
                trials, values.date(STOPPED_ON));
        if (values.sound() && experiment.running()) {
            if (oneRuns) {
                values.fault(null, Fault.TWO_RUNNING);
            }
            oneRuns = true;
        }
        return experiment;
    }

    private static Trial trial(Values values) {
        return new Trial(values.required(DATE, values.date(DATE)),
                values.required(RECORDED_AT, values.moment(RECORDED_AT)),
                values.requiredNumber(DOSE, 1, Experiment.AMOUNT_MAXIMUM), values.requiredRating(PAIN_DURING),
                values.yesNo(BACK_TO_USUAL), values.requiredYesNo(LEGS_WORSE));
    }

    private static StageHeld stage(Values values) {
        return new StageHeld(values.required(STAGE, values.choice(STAGE, Stage.class)),
                values.required(DATE, values.date(DATE)), Optional.ofNullable(values.date(FLARE_ON)),
                values.requiredRating(STARTING_PAIN));
    }

    private static Confirmation confirmation(Values values) {
        return new Confirmation(values.required(CRITERION, values.choice(CRITERION, Criterion.class)),
                values.requiredYesNo(CONFIRMED), values.required(DATE, values.date(DATE)));
    }

    private static MovementTrial movementTry(Values values) {
        return new MovementTrial(values.required(MOVEMENT, values.choice(MOVEMENT, Movement.class)),
                values.required(DATE, values.date(DATE)), values.required(RECORDED_AT, values.moment(RECORDED_AT)),
                values.required(RESPONSE, values.choice(RESPONSE, SymptomResponse.class)));
    }

    private static Dismissal dismissal(Values values) {
        return new Dismissal(values.required(PROMPT, values.choice(PROMPT, Prompt.Trigger.class)),
                values.required(DATE, values.date(DATE)));
    }

    private static Instant helpAdvised(Values values) {
        return values.required(RECORDED_AT, values.moment(RECORDED_AT));
    }
}
