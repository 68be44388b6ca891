package app.backwise.journal.lookback.chart;

import app.backwise.core.journal.Period;
import java.time.LocalDate;

/**
 * A stretch of days in the background, during which an advice was in force or something was tried.
 *
 * @param about what it was
 * @param from its first day, which may be before the picture begins
 * @param to its last day
 * @param x where it begins
 * @param width how wide it is
 */
public record Stripe(About about, LocalDate from, LocalDate to, int x, int width) {

    private static final int LEAST_FOR_WORDS = 50;

    /**
     * What a stripe is about.
     *
     * @param trial whether it is something tried and not an advice
     * @param key the words for it
     * @param own the person's own word in them, or empty
     */
    public record About(boolean trial, String key, String own) {}

    /** As much of it as lies in the picture. */
    static Stripe of(Span span, Period period, Plane plane) {
        LocalDate first = span.from().isBefore(period.from()) ? period.from() : span.from();
        int left = plane.left(new Period(period.from(), first).days() - 1);
        return new Stripe(span.about(), span.from(), span.to(), left,
                plane.left(new Period(period.from(), span.to()).days()) - left);
    }

    /** The days of a stripe. */
    public record Span(About about, LocalDate from, LocalDate to) {}

    /** Whether words fit above it. */
    public boolean wide() {
        return width >= LEAST_FOR_WORDS;
    }
}
