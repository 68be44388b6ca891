package app.backwise.figure;

/**
 * A part of the figure with its length and its thickness at both ends, in centimetres. Lengths are those of a person of
 * 1.70 m: fractions of the height after Drillis and Contini (1966).
 */
enum Bone {
    PELVIS(10, 9.6, 9.4), LUMBAR(15, 9.4, 10), THORAX(24, 10, 8), NECK(9, 4.2, 4.2), HEAD(11, 9.5, 9.5),
    UPPER_ARM(31, 5, 4.2), FOREARM(25, 4.2, 3), HAND(12, 3, 2.4),
    THIGH(42, 8.5, 6), SHANK(41, 6, 3.8), FOOT(18, 3, 2.2);

    final double length;
    final double from;
    final double to;

    Bone(double length, double from, double to) {
        this.length = length;
        this.from = from;
        this.to = to;
    }
}
