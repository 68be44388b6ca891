package app.backwise.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws one shape as a path, and remembers how far it reaches. */
final class Ink {

    private final SvgPath path = new SvgPath();
    private final View view;
    private final Frame frame;

    Ink(View view, Frame frame) {
        this.view = view;
        this.frame = frame;
    }

    /** A rounded bar, thick as {@code r1} where it begins and {@code r2} where it ends. */
    Ink bar(Point from, double r1, Point to, double r2) {
        Point p = view.of(from);
        Point q = view.of(to);
        double length = Math.hypot(q.x() - p.x(), q.y() - p.y());
        if (length <= Math.abs(r1 - r2) + 0.1) {
            return disc(r1 >= r2 ? from : to, Math.max(r1, r2));
        }
        double direction = Math.atan2(q.y() - p.y(), q.x() - p.x());
        double across = Math.acos((r1 - r2) / length);
        frame.include(p, r1);
        frame.include(q, r2);
        path.move('M', p, r1, direction - across);
        path.move('L', q, r2, direction - across);
        path.arc(q, r2, direction + across, r2 > r1);
        path.move('L', p, r1, direction + across);
        path.arc(p, r1, direction - across, r1 > r2);
        path.close();
        return this;
    }

    Ink disc(Point middle, double radius) {
        Point p = view.of(middle);
        frame.include(p, radius);
        path.move('M', p, radius, Math.PI);
        path.arc(p, radius, 0, false);
        path.arc(p, radius, Math.PI, false);
        path.close();
        return this;
    }

    /** A line through these points. */
    Ink line(Point... points) {
        for (int i = 0; i < points.length; i++) {
            Point p = view.of(points[i]);
            frame.include(p, 1);
            path.move(i == 0 ? 'M' : 'L', p, 0, 0);
        }
        return this;
    }

    /** A line through these points, to the next whole centimetre. */
    Ink strokes(Point... points) {
        for (int i = 0; i < points.length; i++) {
            Point p = rounded(points[i]);
            frame.include(p, 6);
            path.move(i == 0 ? 'M' : 'L', p, 0, 0);
        }
        return this;
    }

    /** A dot for a stroke as thick as it is wide. */
    Ink spot(Point middle, double radius) {
        Point p = rounded(middle);
        frame.include(p, radius);
        path.move('M', p, 0, 0);
        path.close();
        return this;
    }

    private Point rounded(Point point) {
        Point p = view.of(point);
        return new Point(Math.round(p.x()), Math.round(p.y()), 0);
    }

    /** A filled area with these corners, run through in the direction of bars and discs, so that they add up. */
    Ink area(Point... corners) {
        double twice = 0;
        for (int i = 0; i < corners.length; i++) {
            Point p = view.of(corners[i]);
            Point q = view.of(corners[(i + 1) % corners.length]);
            twice += p.x() * q.y() - q.x() * p.y();
        }
        List<Point> round = new ArrayList<>(List.of(corners));
        if (twice < 0) {
            Collections.reverse(round);
        }
        line(round.toArray(Point[]::new));
        path.close();
        return this;
    }

    /** An arrow that bows by so many centimetres to the left of its way. */
    Ink arrow(Point from, Point to, double bow) {
        Point p = view.of(from);
        Point q = view.of(to);
        double direction = Math.atan2(q.y() - p.y(), q.x() - p.x());
        Point bend = p.plus(q).times(0.5)
                .plus(new Point(-Math.sin(direction) * 2 * bow, Math.cos(direction) * 2 * bow, 0));
        frame.include(p, 2);
        frame.include(q, 4);
        frame.include(p.plus(q).times(0.25).plus(bend.times(0.5)), 2);
        path.move('M', p, 0, 0);
        path.bow(bend, q);
        double end = Math.atan2(q.y() - bend.y(), q.x() - bend.x());
        path.move('M', q, 8, end + Math.toRadians(145));
        path.move('L', q, 0, 0);
        path.move('L', q, 8, end - Math.toRadians(145));
        return this;
    }

    Shape as(String kind) {
        return new Shape(kind, path.toString());
    }
}
