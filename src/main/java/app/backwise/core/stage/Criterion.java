package app.backwise.core.stage;

import static app.backwise.core.stage.Stage.CONTROL;
import static app.backwise.core.stage.Stage.LOAD;
import static app.backwise.core.stage.Stage.MOVE_CONFIDENTLY;
import static app.backwise.core.stage.Stage.RETURN;
import static app.backwise.core.stage.Stage.SETTLE;

import app.backwise.core.id.Identified;
import java.util.EnumSet;
import java.util.Set;

/** What has to be met before the next stage. Heuristics of ours. */
public enum Criterion implements Identified {
    /** Mean pain of the week of at most 5, or two points less than at the start. */
    PAIN_DOWN(SETTLE, false),
    /** Walks of ten minutes twice a day within the rule: the journal does not know which activity is a walk. */
    WALKS(SETTLE, true),
    /** No symptoms spreading down a leg. The journal says so; the person does where it has nothing. */
    LEGS_QUIET(SETTLE, true),
    /** Back to usual in the morning after at least five days of seven. */
    MORNINGS(MOVE_CONFIDENTLY, false),
    /** The main own activity at 6 of 10, or two points more in the mean (patient-specific functional scale). */
    OWN_TASKS(MOVE_CONFIDENTLY, false),
    /** Can sit and stand for half an hour. */
    SIT_AND_STAND(MOVE_CONFIDENTLY, true),
    /** The three holds of ten seconds, 6-4-2 on both sides. */
    HOLDS(CONTROL, true),
    /** Ten clean hinges and sit-to-stands with pain of at most 3. */
    HINGES(CONTROL, true),
    /** Two sets of eight deadlifts or carries with a load that matters, two or three times a week for two weeks. */
    LIFTS(LOAD, true),
    /** No flare of more than 48 hours in two weeks. */
    NO_LONG_FLARE(LOAD, false),
    /** The full task at the usual dose for two weeks. */
    FULL_TASK(RETURN, true),
    /** Confidence of at least 8 of 10. */
    CONFIDENT(RETURN, false);

    private static final Set<Criterion> TWO_WEEKS = EnumSet.of(LIFTS, NO_LONG_FLARE, FULL_TASK);

    private final Stage stage;
    private final boolean asked;

    Criterion(Stage stage, boolean asked) {
        this.stage = stage;
        this.asked = asked;
    }

    /** The stage it belongs to. */
    public Stage stage() {
        return stage;
    }

    /** Whether the person is asked yes or no, because the journal cannot know or may not. */
    public boolean asked() {
        return asked;
    }

    /** Whether it speaks of two weeks, which have to pass in its stage. */
    boolean ofTwoWeeks() {
        return TWO_WEEKS.contains(this);
    }
}
