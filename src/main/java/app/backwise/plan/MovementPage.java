package app.backwise.plan;

import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementDriver;
import app.backwise.figure.Drawing;
import app.backwise.figure.Figures;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page of a movement shows.
 *
 * @param movement the movement
 * @param drawings its key poses
 * @param startsFor the drivers for which it is one to start with
 * @param buildsFor the drivers for which it comes later
 * @param backing id of the research behind it
 */
public record MovementPage(Movement movement, List<Drawing> drawings, List<MovementDriver> startsFor,
        List<MovementDriver> buildsFor, String backing) {

    static MovementPage of(Movement movement) {
        return new MovementPage(movement, Figures.of(movement),
                Stream.of(MovementDriver.values())
                        .filter(driver -> Movement.startingWith(driver).contains(movement)).toList(),
                Stream.of(MovementDriver.values())
                        .filter(driver -> Movement.buildingOn(driver).contains(movement)).toList(),
                Backing.of(movement).id());
    }

    public List<MovementDriver> drivers() {
        return Stream.concat(startsFor.stream(), buildsFor.stream()).toList();
    }
}
