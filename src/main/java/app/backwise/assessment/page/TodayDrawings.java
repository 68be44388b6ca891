package app.backwise.assessment.page;

import static app.backwise.figure.Figures.sign;

import app.backwise.core.decision.Category;
import app.backwise.core.movement.Movement;
import app.backwise.figure.Drawing;
import java.util.List;

/** The drawings of the three things that each category has for today, in the order of its words. */
final class TodayDrawings {

    private TodayDrawings() {}

    static List<Drawing> of(Category category) {
        return switch (category) {
            case TRAUMA -> List.of(Icon.NOTE.drawing(), Icon.PHONE.drawing(), Icon.STOP.drawing());
            case DEBILITATING -> List.of(sign(Movement.UNLOADED_REST), sign(Movement.SHORT_WALK),
                    Icon.WARMTH.drawing());
            case PAIN_FREE -> List.of(sign(Movement.CYCLING_EASY), sign(Movement.SHORT_WALK),
                    sign(Movement.SIT_TO_STAND));
            case LOCALIZED_INJURY -> List.of(Icon.GENTLY.drawing(), sign(Movement.SHORT_WALK), Icon.HOUSE.drawing());
            case MILD_IMPROVING -> List.of(Icon.HOUSE.drawing(), sign(Movement.SHORT_WALK), Icon.MORE.drawing());
            case MODERATE_STABLE -> List.of(Icon.CHOICE.drawing(), Icon.CLOCK.drawing(), Icon.PAUSE.drawing());
        };
    }
}
