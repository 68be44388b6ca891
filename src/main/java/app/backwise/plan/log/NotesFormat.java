package app.backwise.plan.log;

import static app.backwise.journal.file.Field.*;

import app.backwise.core.followup.CaseNotes;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.prompt.Dismissal;
import app.backwise.core.prompt.Prompt;
import app.backwise.core.response.SymptomResponse;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageHeld;
import app.backwise.journal.file.Item;
import app.backwise.journal.file.Kind;
import app.backwise.journal.file.PlainFormat;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.file.Values;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a plan keeps besides experiments in files: a kind of records for each kind of notes. */
public final class NotesFormat {

    private static final PlainFormat<StageHeld> STAGES = new PlainFormat<>(
            Kind.record("stage", "stages", STAGE, DATE, FLARE_ON, STARTING_PAIN),
            NotesFormat::stage, NotesFormat::write, only -> true);
    private static final PlainFormat<Confirmation> CONFIRMATIONS = new PlainFormat<>(
            Kind.record("confirmation", "confirmations", CRITERION, DATE, CONFIRMED),
            NotesFormat::confirmation, NotesFormat::write, Confirmation::criterion);
    private static final PlainFormat<MovementTrial> MOVEMENT_TRIES = new PlainFormat<>(
            Kind.record("movement-try", "movementTries", MOVEMENT, DATE, RECORDED_AT, RESPONSE),
            NotesFormat::movementTry, NotesFormat::write, each -> List.of(each.movement(), each.on()));
    private static final PlainFormat<Dismissal> PROMPTS_PUT_AWAY = new PlainFormat<>(
            Kind.record("prompt-put-away", "promptsPutAway", PROMPT, DATE),
            NotesFormat::dismissal, NotesFormat::write, Dismissal::trigger);
    private static final PlainFormat<Instant> HELP_ADVISED = new PlainFormat<>(
            Kind.record("help-advised", "helpAdvised", RECORDED_AT),
            values -> values.required(RECORDED_AT, values.moment(RECORDED_AT)), NotesFormat::write, only -> true);

    public static final List<RecordFormat<?>> ALL =
            List.of(STAGES, CONFIRMATIONS, MOVEMENT_TRIES, PROMPTS_PUT_AWAY, HELP_ADVISED);

    private NotesFormat() {}

    public static Snapshot write(CaseNotes notes, Snapshot journal) {
        return journal.with(STAGES, Stream.ofNullable(notes.stage()).toList())
                .with(CONFIRMATIONS, notes.confirmations())
                .with(MOVEMENT_TRIES, notes.movements())
                .with(PROMPTS_PUT_AWAY, notes.dismissals())
                .with(HELP_ADVISED, Stream.ofNullable(notes.helpAdvisedAt()).toList());
    }

    public static CaseNotes read(Snapshot journal) {
        return new CaseNotes(only(journal.of(STAGES)), journal.of(CONFIRMATIONS), journal.of(MOVEMENT_TRIES),
                journal.of(PROMPTS_PUT_AWAY), only(journal.of(HELP_ADVISED)));
    }

    /** The one there may be, or null. */
    private static <T> T only(List<T> records) {
        return records.isEmpty() ? null : records.get(0);
    }

    private static Item write(Kind kind, StageHeld held) {
        return Item.of(kind).with(STAGE, held.stage()).with(DATE, held.since())
                .with(FLARE_ON, held.flare().orElse(null)).with(STARTING_PAIN, held.startingPain());
    }

    private static StageHeld stage(Values values) {
        return new StageHeld(values.required(STAGE, values.choice(STAGE, Stage.class)),
                values.required(DATE, values.date(DATE)), Optional.ofNullable(values.date(FLARE_ON)),
                values.requiredRating(STARTING_PAIN));
    }

    private static Item write(Kind kind, Confirmation each) {
        return Item.of(kind).with(CRITERION, each.criterion()).with(DATE, each.on()).with(CONFIRMED, each.yes());
    }

    private static Confirmation confirmation(Values values) {
        return new Confirmation(values.required(CRITERION, values.choice(CRITERION, Criterion.class)),
                values.requiredYesNo(CONFIRMED), values.required(DATE, values.date(DATE)));
    }

    private static Item write(Kind kind, MovementTrial tried) {
        return Item.of(kind).with(MOVEMENT, tried.movement()).with(DATE, tried.on())
                .with(RECORDED_AT, tried.writtenAt()).with(RESPONSE, tried.response());
    }

    private static MovementTrial movementTry(Values values) {
        return new MovementTrial(values.required(MOVEMENT, values.choice(MOVEMENT, Movement.class)),
                values.required(DATE, values.date(DATE)), values.required(RECORDED_AT, values.moment(RECORDED_AT)),
                values.required(RESPONSE, values.choice(RESPONSE, SymptomResponse.class)));
    }

    private static Item write(Kind kind, Dismissal each) {
        return Item.of(kind).with(PROMPT, each.trigger()).with(DATE, each.on());
    }

    private static Dismissal dismissal(Values values) {
        return new Dismissal(values.required(PROMPT, values.choice(PROMPT, Prompt.Trigger.class)),
                values.required(DATE, values.date(DATE)));
    }

    private static Item write(Kind kind, Instant advised) {
        return Item.of(kind).with(RECORDED_AT, advised);
    }
}
