package app.backwise.core.followup;

import app.backwise.core.movement.Movement;
import app.backwise.core.movement.Left;
import app.backwise.core.movement.MovementComfort;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.plan.Plan;
import app.backwise.core.stage.Stage;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The movements of the plan as they stand.
 *
 * @param first those to start with that have stayed comfortable, easiest first
 * @param added those that the stage adds to them and that have stayed comfortable
 * @param left those of both kinds that have left the plan, and why
 */
public record PlannedMovements(List<Movement> first, List<Movement> added, Map<Movement, Left> left) {

    public PlannedMovements {
        first = List.copyOf(first);
        added = List.copyOf(added);
        left = Map.copyOf(left);
    }

    /** Those with which the plan starts, alone. */
    static PlannedMovements of(Plan plan, Collection<MovementTrial> tries) {
        return of(plan.movements(), List.of(), tries);
    }

    /** Those with which the plan starts, and what the stage adds. */
    static PlannedMovements of(Plan plan, Stage stage, Collection<MovementTrial> tries) {
        List<Movement> added = plan.driver().map(result -> plan.suiting(stage.movements(result.driver())))
                .orElse(List.of()).stream().filter(movement -> !plan.movements().contains(movement)).toList();
        return of(plan.movements(), added, tries);
    }

    private static PlannedMovements of(List<Movement> first, List<Movement> added, Collection<MovementTrial> tries) {
        Map<Movement, Left> left = new EnumMap<>(Movement.class);
        Stream.concat(first.stream(), added.stream())
                .forEach(movement -> MovementComfort.left(movement, tries).ifPresent(why -> left.put(movement, why)));
        return new PlannedMovements(MovementComfort.staying(first, tries), MovementComfort.staying(added, tries), left);
    }

    /** Whether it is one of those that have stayed. */
    public boolean have(Movement movement) {
        return first.contains(movement) || added.contains(movement);
    }
}
