package app.backwise.core.journal.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A number that is exact until it is shown. The denominator is positive. */
record Fraction(BigInteger numerator, BigInteger denominator) {

    static final Fraction ZERO = of(0, 1);

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction of(BigDecimal tenths) {
        return new Fraction(tenths.movePointRight(1).toBigIntegerExact(), BigInteger.TEN);
    }

    Fraction plus(Fraction other) {
        BigInteger sum = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        BigInteger under = denominator.multiply(other.denominator);
        BigInteger common = sum.gcd(under);
        return new Fraction(sum.divide(common), under.divide(common));
    }

    Fraction dividedBy(int parts) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(parts)));
    }

    /** To a tenth, half up. */
    BigDecimal shown() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), 1, RoundingMode.HALF_UP);
    }
}
