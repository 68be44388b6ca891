package app.backwise.plan.figure;

/**
 * How a body holds itself: where its hips are and the angles of its joints in degrees. Built from {@link #standing} by
 * changing one thing after the other, the spine before the hands and feet that reach for something.
 *
 * @param hip the middle between the hip joints
 * @param pitch direction of the pelvis: 90 upright, 0 lying with the head to the right, 180 with the head to the left
 * @param roll turned about the long axis of the body, 90 brings the front of a body lying on its back to the viewer
 * @param twist further roll of pelvis and legs
 * @param lumbar bend of the low back, forwards is more
 * @param thoracic bend of the upper back
 * @param neck bend of the neck
 */
record Pose(Point hip, double pitch, double roll, double twist, double lumbar, double thoracic, double neck,
        Limb nearArm, Limb farArm, Limb nearLeg, Limb farLeg) {

    private static final Limb STRAIGHT = Limb.bent(0, 0, 0);

    static Pose standing(double x, double y) {
        return new Pose(Point.at(x, y), 90, 0, 0, 0, 0, 0, STRAIGHT, STRAIGHT, STRAIGHT, STRAIGHT);
    }

    Pose spine(double newPitch, double newLumbar, double newThoracic, double newNeck) {
        return new Pose(hip, newPitch, roll, twist, newLumbar, newThoracic, newNeck, nearArm, farArm, nearLeg, farLeg);
    }

    Pose rolled(double newRoll, double newTwist) {
        return new Pose(hip, pitch, newRoll, newTwist, lumbar, thoracic, neck, nearArm, farArm, nearLeg, farLeg);
    }

    Pose arms(Limb near, Limb far) {
        return new Pose(hip, pitch, roll, twist, lumbar, thoracic, neck, near, far, nearLeg, farLeg);
    }

    Pose legs(Limb near, Limb far) {
        return new Pose(hip, pitch, roll, twist, lumbar, thoracic, neck, nearArm, farArm, near, far);
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
        return arms(hand(x, y, direction), farArm);
    }

    Pose farHand(double x, double y, double direction) {
        return arms(nearArm, hand(x, y, direction));
    }

    /** Puts the ankles there, with knees forward and the feet pointing in this direction. */
    Pose feet(double x, double y, double direction) {
        return nearFoot(x, y, direction).farFoot(x, y, direction);
    }

    Pose nearFoot(double x, double y, double direction) {
        return legs(foot(x, y, direction), farLeg);
    }

    Pose farFoot(double x, double y, double direction) {
        return legs(nearLeg, foot(x, y, direction));
    }

    private Limb hand(double x, double y, double direction) {
        double rest = pitch - lumbar - thoracic + 180;
        Limb arm = Limb.reaching(Body.of(this).shoulder(), Point.at(x, y), Bone.UPPER_ARM, Bone.FOREARM, -1, rest);
        return Limb.bent(arm.first(), arm.second(), Limb.turn(direction - rest - arm.first() - arm.second()));
    }

    private Limb foot(double x, double y, double direction) {
        double rest = pitch + 180;
        Limb leg = Limb.reaching(hip, Point.at(x, y), Bone.THIGH, Bone.SHANK, 1, rest);
        return Limb.bent(leg.first(), leg.second(), Limb.turn(direction - 90 - rest - leg.first() + leg.second()));
    }
}
