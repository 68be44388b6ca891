package app.backwise.core.journal.statistics;

import app.backwise.core.journal.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** How far back one looks, in whole weeks, so that each day of the week counts as often as the others. */
public enum Lookback {
    FOUR_WEEKS(28, 14, 7, 3.5), TWELVE_WEEKS(84, 28, 14, 5), ONE_YEAR(364, 56, 0, 6.5);

    private final int days;
    private final int lasting;
    private final int part;
    private final double certainty;

    Lookback(int days, int lasting, int part, double certainty) {
        this.days = days;
        this.lasting = lasting;
        this.part = part;
        this.certainty = certainty;
    }

    public int days() {
        return days;
    }

    /** The days that end today. */
    public Period period(LocalDate today) {
        return Period.endingOn(today, days);
    }

    /** So many days in a row make a level that lasts. */
    public int lasting() {
        return lasting;
    }

    /** How many times as far apart as by chance two such levels must be. The further back, the more pairs differ. */
    double certainty() {
        return certainty;
    }

    /** The stretches that make a level, a week from one to the next, oldest first. */
    List<Period> levels(LocalDate today) {
        LocalDate first = period(today).from().plusDays(lasting - 1L);
        return first.datesUntil(today.plusDays(1), java.time.Period.ofWeeks(1))
                .map(last -> Period.endingOn(last, lasting)).toList();
    }

    /** The parts that people have a name for, oldest first: weeks, pairs of weeks, months of the calendar. */
    public List<Period> parts(LocalDate today) {
        LocalDate from = period(today).from();
        Stream<Period> parts = this == ONE_YEAR
                ? Stream.iterate(YearMonth.from(from), month -> !month.atDay(1).isAfter(today),
                        month -> month.plusMonths(1))
                        .map(month -> new Period(month.atDay(1), month.atEndOfMonth()))
                : from.datesUntil(today.plusDays(1), java.time.Period.ofDays(part))
                        .map(first -> new Period(first, first.plusDays(part - 1L)));
        return parts.toList();
    }
}
