package app.backwise.core.stage;

import app.backwise.core.decision.Category;
import app.backwise.core.id.Identified;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementDriver;
import java.util.List;
import java.util.stream.Stream;

/** The resilience stages. A heuristic of ours, its structure informed by the programme GLA:D Back. */
public enum Stage implements Identified {
    /** Find ease, keep moving. */
    SETTLE,
    /** Range and daily tasks. */
    MOVE_CONFIDENTLY,
    /** Core and hinge. */
    CONTROL,
    /** Lifting mechanics. */
    LOAD,
    /** Work, sport, life. */
    RETURN,
    /** Prevent. */
    MAINTAIN;

    private static final int ONE_WEEK = 7;
    private static final int TWO_WEEKS = 14;

    /** Where a person starts after an assessment: to settle, or to maintain without pain. */
    public static Stage startingIn(Category category) {
        return switch (category) {
            case PAIN_FREE -> MAINTAIN;
            case DEBILITATING, LOCALIZED_INJURY, MILD_IMPROVING, MODERATE_STABLE -> SETTLE;
            case TRAUMA -> throw new IllegalArgumentException("The person's own team says what to do");
        };
    }

    /** The exercises that it adds to the movements to start with, lightest first; from practice. */
    public List<Movement> movements(MovementDriver driver) {
        return switch (this) {
            case SETTLE, MOVE_CONFIDENTLY -> List.of();
            case CONTROL -> List.of(Movement.HIP_HINGE, Movement.SIT_TO_STAND, Movement.BIRD_DOG, Movement.SIDE_BRIDGE,
                    Movement.CURL_UP);
            case LOAD, RETURN, MAINTAIN -> Movement.buildingOn(driver);
        };
    }

    /** What has to be met to leave it for the next; nothing for the last. */
    public List<Criterion> exit() {
        return Stream.of(Criterion.values()).filter(criterion -> criterion.stage() == this).toList();
    }

    /** Days that it lasts at least: a week, or two where a criterion speaks of two. No tick makes it shorter. */
    public int leastDays() {
        return exit().stream().anyMatch(Criterion::ofTwoWeeks) ? TWO_WEEKS : ONE_WEEK;
    }

    /** The one after it; the last stays. */
    public Stage next() {
        return this == MAINTAIN ? this : values()[ordinal() + 1];
    }

    /** The one before it; the first stays. */
    public Stage back() {
        return this == SETTLE ? this : values()[ordinal() - 1];
    }
}
