package app.backwise.journal.transfer;

import static app.backwise.journal.transfer.Field.*;

import app.backwise.core.decision.Category;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Understands records as a plan. */
final class PlanItemsReader {

    private static final int REDS_MAXIMUM = 1000;

    private final Problems problems;
    private final ItemReader items;
    private boolean oneRuns;

    PlanItemsReader(Problems problems, ItemReader items) {
        this.problems = problems;
        this.items = items;
    }

    Experiments experiments(Item root) {
        List<Experiment> all = items.all(root, Kind.EXPERIMENT, this::experiment, Experiment::key);
        return problems.none() ? new Experiments(all) : Experiments.none();
    }

    CaseNotes notes(Item root) {
        return new CaseNotes(only(root, Kind.STAGE, this::stage),
                items.all(root, Kind.CONFIRMATION, this::confirmation, Confirmation::criterion),
                items.all(root, Kind.MOVEMENT_TRY, this::movementTry, each -> List.of(each.movement(), each.on())),
                items.all(root, Kind.PROMPT_PUT_AWAY, this::dismissal, Dismissal::trigger),
                only(root, Kind.HELP_ADVISED, this::helpAdvised));
    }

    /** The one there may be, or null. */
    private <T> T only(Item root, Kind kind, Function<Item, T> read) {
        return items.all(root, kind, read, each -> kind).stream().findFirst().orElse(null);
    }

    private Experiment experiment(Item item) {
        Values values = items.values(item);
        List<Trial> trials = items.parts(item, Kind.TRY, Kind.RECORDS_MAXIMUM, this::trial);
        Experiment experiment = items.made(values, item, () -> new Experiment(values.required(KEY, values.key(KEY)),
                values.name(NAME, Experiment.NAME_MAXIMUM), values.choice(SOURCE, Activity.class),
                values.required(UNIT, values.choice(UNIT, Unit.class)),
                values.requiredNumber(USUAL, 1, Experiment.AMOUNT_MAXIMUM), values.requiredRating(BASELINE),
                values.required(CATEGORY, values.choice(CATEGORY, Category.class)),
                values.required(DATE, values.nextDay(DATE)),
                values.requiredNumber(STARTING_DOSE, 1, Experiment.AMOUNT_MAXIMUM),
                values.requiredNumber(EARLIER_REDS, 0, REDS_MAXIMUM), trials, values.date(STOPPED_ON)));
        if (experiment != null && experiment.running()) {
            if (oneRuns) {
                problems.add(item.place(), Fault.TWO_RUNNING);
            }
            oneRuns = true;
        }
        return experiment;
    }

    private Trial trial(Values values) {
        return new Trial(values.required(DATE, values.date(DATE)),
                values.required(RECORDED_AT, values.moment(RECORDED_AT)),
                values.requiredNumber(DOSE, 1, Experiment.AMOUNT_MAXIMUM), values.requiredRating(PAIN_DURING),
                values.yesNo(BACK_TO_USUAL), values.requiredYesNo(LEGS_WORSE));
    }

    private StageHeld stage(Item item) {
        Values values = items.values(item);
        return items.made(values, item, () -> new StageHeld(values.required(STAGE, values.choice(STAGE, Stage.class)),
                values.required(DATE, values.date(DATE)), Optional.ofNullable(values.date(FLARE_ON)),
                values.requiredRating(STARTING_PAIN)));
    }

    private Confirmation confirmation(Item item) {
        Values values = items.values(item);
        return items.made(values, item, () -> new Confirmation(
                values.required(CRITERION, values.choice(CRITERION, Criterion.class)), values.requiredYesNo(CONFIRMED),
                values.required(DATE, values.date(DATE))));
    }

    private MovementTrial movementTry(Item item) {
        Values values = items.values(item);
        return items.made(values, item, () -> new MovementTrial(
                values.required(MOVEMENT, values.choice(MOVEMENT, Movement.class)),
                values.required(DATE, values.date(DATE)), values.required(RECORDED_AT, values.moment(RECORDED_AT)),
                values.required(RESPONSE, values.choice(RESPONSE, SymptomResponse.class))));
    }

    private Dismissal dismissal(Item item) {
        Values values = items.values(item);
        return items.made(values, item,
                () -> new Dismissal(values.required(PROMPT, values.choice(PROMPT, Prompt.Trigger.class)),
                        values.required(DATE, values.date(DATE))));
    }

    private Instant helpAdvised(Item item) {
        Values values = items.values(item);
        return items.made(values, item, () -> values.required(RECORDED_AT, values.moment(RECORDED_AT)));
    }
}
