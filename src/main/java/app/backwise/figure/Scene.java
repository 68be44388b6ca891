package app.backwise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A key pose with the things around it.
 *
 * @param pose the figure
 * @param view from where it is seen
 * @param props the things, from back to front
 */
record Scene(Pose pose, View view, List<Prop> props) {

    static Scene of(Pose pose, Prop... props) {
        return new Scene(pose, View.SIDE, List.of(props));
    }

    Scene from(View other) {
        return new Scene(pose, other, props);
    }

    Scene with(Prop... more) {
        return new Scene(pose, view, Stream.concat(props.stream(), Stream.of(more)).toList());
    }

    /** Draws them all to one scale. */
    static List<Drawing> draw(List<Scene> scenes) {
        Frame frame = new Frame();
        List<List<Shape>> drawn = scenes.stream().map(scene -> scene.shapes(frame)).toList();
        return drawn.stream().map(shapes -> new Drawing(frame.box(), shapes)).toList();
    }

    private List<Shape> shapes(Frame frame) {
        List<Shape> shapes = new ArrayList<>();
        props.stream().filter(prop -> !prop.front()).forEach(prop -> shapes.add(prop.draw(view, frame)));
        shapes.addAll(Sketch.of(pose, view, frame));
        props.stream().filter(Prop::front).forEach(prop -> shapes.add(prop.draw(view, frame)));
        return shapes;
    }
}
