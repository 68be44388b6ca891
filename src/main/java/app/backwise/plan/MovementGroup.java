package app.backwise.plan;

import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementDriver;
import app.backwise.figure.Drawing;
import app.backwise.figure.Figures;
import java.util.List;
import java.util.stream.Stream;

/**
 * The movements for backs that are most sensitive to one thing.
 *
 * @param driver to what
 * @param first those to start with
 * @param later those for when the first are easy
 */
public record MovementGroup(MovementDriver driver, List<Line> first, List<Line> later) {

    /** A movement in a list, by its id and a small sign. */
    public record Line(String id, Drawing drawing) {}

    static List<MovementGroup> all() {
        return Stream.of(MovementDriver.values()).map(driver -> new MovementGroup(driver,
                lines(Movement.startingWith(driver)), lines(Movement.buildingOn(driver)))).toList();
    }

    static List<Line> lines(List<Movement> movements) {
        return movements.stream().map(movement -> new Line(movement.id(), Figures.sign(movement))).toList();
    }
}
