package app.backwise.figure;

/**
 * The angles of an arm or a leg in degrees; all zero hangs straight down beside the body.
 *
 * @param first of shoulder or hip: forwards is more
 * @param second of elbow or knee: bent is more, straight is zero
 * @param third of wrist or ankle: hand towards the palm, toes towards the shin is more
 * @param out of shoulder or hip: away from the middle of the body is more
 * @param outSecond of forearm or shank: away from the middle of the body
 */
record Limb(double first, double second, double third, double out, double outSecond) {

    static Limb bent(double first, double second, double third) {
        return new Limb(first, second, third, 0, 0);
    }

    Limb out(double degrees, double degreesSecond) {
        return new Limb(first, second, third, degrees, degreesSecond);
    }

    /**
     * Bends a limb of two bones so that it ends at a point of the plane.
     *
     * @param forwards 1 where the middle joint points forwards, as a knee; -1 where it points backwards, as an elbow
     * @param rest the direction in which the limb would hang
     */
    static Limb reaching(Point from, Point to, Bone upper, Bone lower, int forwards, double rest) {
        double far = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (far > upper.length + lower.length + 0.5) {
            throw new IllegalArgumentException("Out of reach by %.1f cm".formatted(far - upper.length - lower.length));
        }
        far = Math.min(far, upper.length + lower.length - 1e-6);
        double towards = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
        double atFirst = angle(upper.length, far, lower.length);
        double atSecond = angle(upper.length, lower.length, far);
        return bent(turn(towards + forwards * atFirst - rest), 180 - atSecond, 0);
    }

    private static double angle(double side, double otherSide, double opposite) {
        double cosine = (side * side + otherSide * otherSide - opposite * opposite) / (2 * side * otherSide);
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    }

    /** The same direction between -110 and 250 degrees, so that arms may go overhead. */
    static double turn(double degrees) {
        return ((degrees + 110) % 360 + 360) % 360 - 110;
    }
}
