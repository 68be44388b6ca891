package app.backwise.core.movement;

import app.backwise.core.response.SymptomResponse;
import app.backwise.core.response.TrafficLight;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Comfort wins over type: which matched movements have left the plan. A heuristic of ours. */
public final class MovementComfort {

    private static final int TWICE = 2;

    private MovementComfort() {}

    /** Why this movement has left the plan; empty while it stays. */
    public static Optional<Left> left(Movement movement, Collection<MovementTrial> tries) {
        List<SymptomResponse> reds = tries.stream()
                .filter(each -> each.movement() == movement && each.response().light() == TrafficLight.RED)
                .map(MovementTrial::response)
                .toList();
        if (reds.contains(SymptomResponse.LEGS_WORSE)) {
            return Optional.of(Left.LEGS_WORSE);
        }
        return reds.size() >= TWICE ? Optional.of(Left.RED_TWICE) : Optional.empty();
    }

    /** The movements that stay, in their order. */
    public static List<Movement> staying(List<Movement> movements, Collection<MovementTrial> tries) {
        return movements.stream().filter(movement -> left(movement, tries).isEmpty()).toList();
    }
}
