package app.backwise.core.followup;

import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.prompt.Dismissal;
import app.backwise.core.prompt.Prompt;
import app.backwise.core.response.SymptomResponse;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageHeld;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaseNotesTests {

    private static final int TIMES = 2_000;
    private static final int FEW_DAYS = 5;

    private static Confirmation walks(boolean yes, int day) {
        return new Confirmation(Criterion.WALKS, yes, START.plusDays(day));
    }

    private static MovementTrial walk(SymptomResponse response, int day) {
        return new MovementTrial(Movement.SHORT_WALK, START.plusDays(day), noon(START.plusDays(day)), response);
    }

    private static StageHeld held(Stage stage, int day) {
        return new StageHeld(stage, START.plusDays(day), Optional.empty(), 5);
    }

    @Test
    void keepsTheLatestAnswerToACriterionAndEveryDayOfAMovement() {
        CaseNotes notes =
                CaseNotes.none().with(walks(false, 0)).with(walks(true, 1)).with(walk(SymptomResponse.WITHIN_RULE, 0))
                        .with(walk(SymptomResponse.LEGS_WORSE, 0)).with(walk(SymptomResponse.WITHIN_RULE, 1));

        assertThat(notes.confirmations()).containsExactly(walks(true, 1));
        assertThat(notes.movements()).containsExactly(walk(SymptomResponse.LEGS_WORSE, 0),
                walk(SymptomResponse.WITHIN_RULE, 1));
        assertThat(notes.size()).isEqualTo(3);
        assertThat(notes.empty()).isFalse();
        assertThat(CaseNotes.none().empty()).isTrue();
    }

    @Test
    void countsEverythingThatWasSaid() {
        CaseNotes notes = CaseNotes.none().helpAdvised(noon(START)).with(held(Stage.LOAD, 0)).with(walks(true, 0))
                .with(walk(SymptomResponse.WITHIN_RULE, 0)).with(walk(SymptomResponse.WITHIN_RULE, 1))
                .with(new Dismissal(Prompt.Trigger.QUIET, START)).with(new Dismissal(Prompt.Trigger.NO_CHANGE, START));

        assertThat(notes.size()).isEqualTo(7);
        assertThat(CaseNotes.none().size()).isZero();
    }

    @Test
    void leavesTheStageWhenHelpIsAdvised() {
        CaseNotes notes = CaseNotes.none().with(held(Stage.LOAD, 0)).with(walks(true, 0)).helpAdvised(noon(START));

        assertThat(notes.stage()).isNull();
        assertThat(notes.confirmations()).containsExactly(walks(true, 0));
    }

    @Test
    void joinsToWhatWasSaidLaterAndOnOneDayToWhatAsksForLess() {
        CaseNotes one = CaseNotes.none().with(held(Stage.LOAD, 3)).with(walks(true, 3));
        CaseNotes other =
                CaseNotes.none().with(held(Stage.CONTROL, 3)).with(walks(false, 3))
                        .with(walk(SymptomResponse.WITHIN_RULE, 1));

        assertThat(one.joined(other)).isEqualTo(other);
        assertThat(CaseNotes.none().with(held(Stage.SETTLE, 2)).joined(one).stage()).isEqualTo(held(Stage.LOAD, 3));
    }

    @Test
    void joinsToTheSameInAnyOrderAndHoweverOften() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int time = 0; time < TIMES; time++) {
            CaseNotes one = notes(random);
            CaseNotes other = notes(random);
            CaseNotes third = notes(random);
            CaseNotes joined = one.joined(other);

            assertThat(other.joined(one)).as("seed %d", seed).isEqualTo(joined);
            assertThat(joined.joined(other).joined(one)).as("seed %d", seed).isEqualTo(joined);
            assertThat(joined.joined(third)).as("seed %d", seed).isEqualTo(one.joined(other.joined(third)));
            assertThat(one.joined(CaseNotes.none())).as("seed %d", seed).isEqualTo(one);
        }
    }

    private static CaseNotes notes(Random random) {
        CaseNotes notes = CaseNotes.none();
        for (int count = random.nextInt(8); count > 0; count--) {
            LocalDate day = START.plusDays(random.nextInt(FEW_DAYS));
            notes = switch (random.nextInt(5)) {
                case 0 -> notes.with(new StageHeld(any(random, Stage.values()), day,
                        random.nextBoolean() ? Optional.of(day.minusDays(random.nextInt(2))) : Optional.empty(),
                        random.nextInt(11)));
                case 1 -> notes.with(new Confirmation(any(random, Criterion.values()), random.nextBoolean(), day));
                case 2 -> notes.with(new MovementTrial(any(random, Movement.values()), day,
                        noon(day).plusSeconds(random.nextInt(2)), any(random, SymptomResponse.values())));
                case 3 -> notes.with(new Dismissal(any(random, Prompt.Trigger.values()), day));
                default -> notes.helpAdvised(noon(day));
            };
        }
        return notes;
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
