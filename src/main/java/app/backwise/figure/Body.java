package app.backwise.figure;

import java.util.EnumMap;
import java.util.Map;

/** Where the parts of a body are in a pose: each bone from its beginning to its end, worked out from hip to tip. */
final class Body {

    /** A bone in its place. */
    record Placed(Point from, Point to) {
        double length() {
            return from.distance(to);
        }
    }

    private static final double HIP_OUT = 8;
    private static final double SHOULDER_OUT = 15;

    private final Pose pose;
    private final Map<Bone, Placed> middle = new EnumMap<>(Bone.class);
    private final Map<Bone, Placed> near = new EnumMap<>(Bone.class);
    private final Map<Bone, Placed> far = new EnumMap<>(Bone.class);

    private Body(Pose pose) {
        this.pose = pose;
        double direction = 0;
        Point end = place(middle, Bone.PELVIS, new Point(0, 0, 0), direction, 0);
        end = place(middle, Bone.LUMBAR, end, direction -= pose.spine().lumbar() / 2, 0);
        double thorax = direction - pose.spine().lumbar() / 2 - pose.spine().thoracic() / 2;
        end = place(middle, Bone.THORAX, end, thorax, 0);
        double rest = thorax - pose.spine().thoracic() / 2 + 180;
        Point shoulders = end.plus(Point.step(thorax, 0).times(-4));
        end = place(middle, Bone.NECK, end, rest - 180 - pose.spine().neck() / 2, 0);
        place(middle, Bone.HEAD, end, rest - 180 - pose.spine().neck(), 0);
        arm(near, pose.arms().near(), shoulders, rest, 1);
        arm(far, pose.arms().far(), shoulders, rest, -1);
        leg(near, pose.legs().near(), 1);
        leg(far, pose.legs().far(), -1);
    }

    static Body of(Pose pose) {
        return new Body(pose);
    }

    Placed middle(Bone bone) {
        return placed(middle.get(bone), bone == Bone.PELVIS ? pose.turn().twist() : 0);
    }

    Placed limb(Bone bone, boolean nearer) {
        boolean leg = bone.ordinal() >= Bone.THIGH.ordinal();
        return placed((nearer ? near : far).get(bone), leg ? pose.turn().twist() : 0);
    }

    /** The middle between the shoulders. */
    Point shoulder() {
        return limb(Bone.UPPER_ARM, true).from().plus(limb(Bone.UPPER_ARM, false).from()).times(0.5);
    }

    /** A step from the head to where the face looks. */
    Point front() {
        Placed head = middle.get(Bone.HEAD);
        Point up = head.to().minus(head.from());
        return new Point(up.y(), -up.x(), 0).times(1 / Bone.HEAD.length).rolledAndTurned(pose.turn().roll(),
                pose.turn().pitch());
    }

    private void arm(Map<Bone, Placed> side, Limb arm, Point shoulders, double rest, int outwards) {
        double direction = rest + arm.first();
        Point end = shoulders.plus(new Point(0, 0, outwards * SHOULDER_OUT));
        end = place(side, Bone.UPPER_ARM, end, direction, outwards * arm.out());
        end = place(side, Bone.FOREARM, end, direction += arm.second(), outwards * arm.outSecond());
        place(side, Bone.HAND, end, direction + arm.third(), outwards * arm.outSecond());
    }

    private void leg(Map<Bone, Placed> side, Limb leg, int outwards) {
        double direction = 180 + leg.first();
        Point end = place(side, Bone.THIGH, new Point(0, 0, outwards * HIP_OUT), direction, outwards * leg.out());
        end = place(side, Bone.SHANK, end, direction -= leg.second(), outwards * leg.outSecond());
        direction += 90 + leg.third();
        Point sole = end.plus(Point.step(direction - 90, 0).times(4.5)).plus(Point.step(direction, 0).times(-4));
        place(side, Bone.FOOT, sole, direction, 0);
    }

    private static Point place(Map<Bone, Placed> side, Bone bone, Point from, double direction, double out) {
        Point to = from.plus(Point.step(direction, out).times(bone.length));
        side.put(bone, new Placed(from, to));
        return to;
    }

    private Placed placed(Placed bone, double twist) {
        return new Placed(inPlace(bone.from(), twist), inPlace(bone.to(), twist));
    }

    private Point inPlace(Point point, double twist) {
        return point.rolledAndTurned(pose.turn().roll() + twist, pose.turn().pitch()).plus(pose.hip());
    }
}
