package app.backwise.figure;

/**
 * How a body holds itself: where its hips are and the angles of its joints in degrees. Built from {@link #standing} by
 * changing one thing after the other, the spine before the hands and feet that reach for something.
 *
 * @param hip the middle between the hip joints
 * @param turn how it is turned in space
 * @param spine how it is bent
 * @param arms its arms
 * @param legs its legs
 */
record Pose(Point hip, Turn turn, Spine spine, Pair arms, Pair legs) {

    private static final Pair STRAIGHT = new Pair(Limb.bent(0, 0, 0), Limb.bent(0, 0, 0));

    /**
     * Directions of the pelvis.
     *
     * @param pitch 90 upright, 0 lying with the head to the right, 180 with the head to the left
     * @param roll turned about the long axis of the body, 90 brings the front of a body lying on its back to the viewer
     * @param twist further roll of pelvis and legs
     */
    record Turn(double pitch, double roll, double twist) {}

    /** Bends of the low back, where forwards is more, of the upper back and of the neck. */
    record Spine(double lumbar, double thoracic, double neck) {}

    /** Both arms or both legs, the one nearer to the viewer first. */
    record Pair(Limb near, Limb far) {}

    static Pose standing(double x, double y) {
        return new Pose(Point.at(x, y), new Turn(90, 0, 0), new Spine(0, 0, 0), STRAIGHT, STRAIGHT);
    }

    Pose spine(double pitch, double lumbar, double thoracic, double neck) {
        return new Pose(hip, new Turn(pitch, turn.roll, turn.twist), new Spine(lumbar, thoracic, neck), arms, legs);
    }

    Pose rolled(double roll, double twist) {
        return new Pose(hip, new Turn(turn.pitch, roll, twist), spine, arms, legs);
    }

    Pose arms(Limb near, Limb far) {
        return new Pose(hip, turn, spine, new Pair(near, far), legs);
    }

    Pose legs(Limb near, Limb far) {
        return new Pose(hip, turn, spine, arms, new Pair(near, far));
    }

    Pose arms(Limb both) {
        return arms(both, both);
    }

    Pose legs(Limb both) {
        return legs(both, both);
    }

    /** Puts the wrists there, with elbows back and the hands pointing in this direction. */
    Pose hands(double x, double y, double direction) {
        return nearHand(x, y, direction).farHand(x, y, direction);
    }

    Pose nearHand(double x, double y, double direction) {
        return arms(hand(x, y, direction), arms.far);
    }

    Pose farHand(double x, double y, double direction) {
        return arms(arms.near, hand(x, y, direction));
    }

    /** Puts the ankles there, with knees forward and the feet pointing in this direction. */
    Pose feet(double x, double y, double direction) {
        return nearFoot(x, y, direction).farFoot(x, y, direction);
    }

    Pose nearFoot(double x, double y, double direction) {
        return legs(foot(x, y, direction), legs.far);
    }

    Pose farFoot(double x, double y, double direction) {
        return legs(legs.near, foot(x, y, direction));
    }

    private Limb hand(double x, double y, double direction) {
        double rest = turn.pitch - spine.lumbar - spine.thoracic + 180;
        Limb arm = Limb.reaching(Body.of(this).shoulder(), Point.at(x, y), Bone.UPPER_ARM, Bone.FOREARM, -1, rest);
        return Limb.bent(arm.first(), arm.second(), Limb.turn(direction - rest - arm.first() - arm.second()));
    }

    private Limb foot(double x, double y, double direction) {
        double rest = turn.pitch + 180;
        Limb leg = Limb.reaching(hip, Point.at(x, y), Bone.THIGH, Bone.SHANK, 1, rest);
        return Limb.bent(leg.first(), leg.second(), Limb.turn(direction - 90 - rest - leg.first() + leg.second()));
    }
}
