package app.backwise.figure;

import java.util.List;

/**
 * One key pose, ready to be shown.
 *
 * @param box the part of the plane to show, the same for all drawings of a movement
 * @param shapes what to draw, from back to front
 */
public record Drawing(String box, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
