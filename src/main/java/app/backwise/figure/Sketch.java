package app.backwise.figure;

import static app.backwise.figure.Bone.FOOT;
import static app.backwise.figure.Bone.FOREARM;
import static app.backwise.figure.Bone.HAND;
import static app.backwise.figure.Bone.HEAD;
import static app.backwise.figure.Bone.LUMBAR;
import static app.backwise.figure.Bone.NECK;
import static app.backwise.figure.Bone.PELVIS;
import static app.backwise.figure.Bone.SHANK;
import static app.backwise.figure.Bone.THIGH;
import static app.backwise.figure.Bone.THORAX;
import static app.backwise.figure.Bone.UPPER_ARM;

import app.backwise.figure.Body.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws a body as seen from somewhere, what is farther away first. */
final class Sketch {

    private record Part(double nearness, List<Shape> shapes) {}

    private final Body body;
    private final boolean edgeOn;
    private final View view;
    private final Frame frame;

    private Sketch(Pose pose, View view, Frame frame) {
        this.body = Body.of(pose);
        this.edgeOn = view == View.SIDE && pose.turn().roll() == 0;
        this.view = view;
        this.frame = frame;
    }

    static List<Shape> of(Pose pose, View view, Frame frame) {
        Sketch sketch = new Sketch(pose, view, frame);
        List<Part> parts = new ArrayList<>(List.of(sketch.arm(false), sketch.leg(false),
                sketch.torso(pose.turn().twist() == 0), sketch.head(), sketch.leg(true), sketch.arm(true)));
        parts.sort(Comparator.comparingDouble(Part::nearness));
        return parts.stream().flatMap(part -> part.shapes().stream()).toList();
    }

    private Part arm(boolean near) {
        Placed upper = body.limb(UPPER_ARM, near);
        Placed lower = body.limb(FOREARM, near);
        return new Part(nearness(upper, lower), List.of(
                bars(FOREARM, lower, HAND, body.limb(HAND, near)).as(kind("skin", near)),
                ink().bar(upper.from(), UPPER_ARM.from, upper.to(), UPPER_ARM.to).as(kind("shirt", near))));
    }

    private Part leg(boolean near) {
        Placed thigh = body.limb(THIGH, near);
        Placed shank = body.limb(SHANK, near);
        Placed foot = body.limb(FOOT, near);
        return new Part(nearness(thigh, shank), List.of(
                ink().bar(foot.from(), FOOT.from, foot.to(), FOOT.to).as(kind("shoe", near)),
                bars(THIGH, thigh, SHANK, shank).as(kind("trousers", near))));
    }

    private Part torso(boolean straight) {
        Placed pelvis = body.middle(PELVIS);
        Placed lumbar = body.middle(LUMBAR);
        Placed thorax = body.middle(THORAX);
        double nearness = (nearness(pelvis, lumbar) + nearness(thorax, thorax)) / 2;
        if (edgeOn && straight) {
            return new Part(nearness, List.of(bars(PELVIS, pelvis, LUMBAR, lumbar)
                    .bar(thorax.from(), THORAX.from, thorax.to(), THORAX.to).as("shirt")));
        }
        Point hip = body.limb(THIGH, true).from();
        Point otherHip = body.limb(THIGH, false).from();
        Point shoulder = body.limb(UPPER_ARM, true).from();
        Point otherShoulder = body.limb(UPPER_ARM, false).from();
        return new Part(nearness, List.of(ink().area(hip, otherHip, otherShoulder, shoulder)
                .bar(hip, 8, shoulder, 5).bar(otherHip, 8, otherShoulder, 5)
                .bar(hip, 8, otherHip, 8).bar(shoulder, 6, otherShoulder, 6).as("shirt")));
    }

    private Part head() {
        Placed neck = body.middle(NECK);
        Point middle = body.middle(HEAD).to();
        Point up = middle.minus(neck.to()).times(1 / HEAD.length);
        Point front = body.front();
        List<Shape> shapes = new ArrayList<>(List.of(
                ink().bar(neck.from(), NECK.from, middle, NECK.to).as("skin"),
                ink().disc(middle.minus(front.times(2.4)).plus(up.times(2)), 10).as("hair"),
                ink().disc(middle, HEAD.to).bar(middle.plus(front.times(8)), 2.2, middle.plus(front.times(11)), 1.4)
                        .as("skin")));
        Point across = new Point(up.y() * front.z() - up.z() * front.y(), up.z() * front.x() - up.x() * front.z(),
                up.x() * front.y() - up.y() * front.x()).times(3.6);
        for (Point aside : List.of(across, across.times(-1))) {
            Point eye = middle.plus(front.times(6)).plus(up.times(1.5)).plus(aside);
            if (view.of(eye).z() > view.of(middle).z()) {
                shapes.add(ink().disc(eye, 1).as("eye"));
            }
        }
        return new Part(view.of(middle).z(), shapes);
    }

    private Ink bars(Bone first, Placed at, Bone second, Placed then) {
        return ink().bar(at.from(), first.from, at.to(), first.to).bar(then.from(), second.from, then.to(), second.to);
    }

    private Ink ink() {
        return new Ink(view, frame);
    }

    private double nearness(Placed first, Placed second) {
        return view.of(first.from().plus(first.to()).plus(second.to()).times(1 / 3.0)).z();
    }

    /** The farther side is paler where it is seen behind the nearer one. */
    private String kind(String kind, boolean near) {
        return near || !edgeOn ? kind : kind + " far";
    }
}
