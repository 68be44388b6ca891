package app.backwise.core.journal.statistics;

import app.backwise.core.journal.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the pain went over some weeks or a year: when it was highest, when lowest, and what it is now. Only what is
 * written on half of its days counts. It is called a change if two levels, each lasting, lie apart beyond chance, and
 * the same only if no change of two points can hide in it. It says nothing of why.
 *
 * @param kind what can be said
 * @param whole all the days
 * @param highest the part with the highest mean, the last of such; null without two parts
 * @param lowest the part with the lowest mean, the last of such; null without two parts
 * @param now the part that today belongs to, or the last {@value #NOW} days; null if there is too little of either
 */
public record PainCourse(Kind kind, PainFigures whole, PainFigures highest, PainFigures lowest, PainFigures now) {

    /** So many days stand for now where the part that today belongs to has only begun. */
    public static final int NOW = 28;

    private static final BigDecimal LEAST_TO_CALL_A_CHANGE = new BigDecimal("1.5");

    /** What can be said. */
    public enum Kind {
        /** There are no two levels to compare. */
        TOO_LITTLE,
        /** No lasting change of two points. */
        SAME,
        /** Ups and downs in which a change may hide or not. */
        UNCLEAR,
        /** A lasting change. */
        CHANGED
    }

    /** As these days show it, oldest first; earlier and later ones count for nothing. */
    public static PainCourse of(Lookback back, LocalDate today, List<DailySummary> summaries) {
        Period period = back.period(today);
        List<DailySummary> days = summaries.stream().filter(day -> period.contains(day.on())).toList();
        List<PainFigures> parts = back.parts(today).stream().map(part -> PainFigures.of(part, days))
                .filter(PainFigures::halfWritten).toList();
        PainFigures whole = PainFigures.of(period, days);
        PainFigures now = Optional.of(parts).filter(some -> !some.isEmpty()).map(some -> some.get(some.size() - 1))
                .filter(last -> last.period().contains(today))
                .orElseGet(() -> Optional.of(PainFigures.of(Period.endingOn(today, NOW), days))
                        .filter(PainFigures::halfWritten).orElse(null));
        if (parts.size() < 2) {
            return new PainCourse(Kind.TOO_LITTLE, whole, null, null, now);
        }
        Comparator<PainFigures> mean = Comparator.comparing(part -> part.average().mean());
        Comparator<PainFigures> later = Comparator.comparing(part -> part.period().from());
        PainFigures highest = parts.stream().max(mean.thenComparing(later)).orElseThrow();
        PainFigures lowest = parts.stream().max(mean.reversed().thenComparing(later)).orElseThrow();
        return new PainCourse(kind(back, today, days, new PainComparison(highest, lowest, UpsAndDowns.of(days))), whole,
                highest, lowest, now);
    }

    private static Kind kind(Lookback back, LocalDate today, List<DailySummary> days, PainComparison parts) {
        List<PainFigures> levels = back.levels(today).stream().map(level -> PainFigures.of(level, days))
                .filter(level -> level.average().days() >= PainComparison.LEAST_DAYS).toList();
        Optional<PainComparison> apart =
                furthest(levels.stream().filter(PainFigures::halfWritten).toList(), parts.chance());
        if (apart.isEmpty()) {
            return Kind.TOO_LITTLE;
        }
        if (apart.get().isBeyondChance(back.certainty())
                && apart.get().difference().min(parts.difference()).compareTo(LEAST_TO_CALL_A_CHANGE) >= 0) {
            return Kind.CHANGED;
        }
        boolean same = parts.difference().compareTo(PainComparison.POINTS_THAT_MATTER) < 0
                && furthest(levels, parts.chance()).filter(PainComparison::isSame).isPresent();
        return same ? Kind.SAME : Kind.UNCLEAR;
    }

    /** Of the pairs of levels with no day in common, the one that lies furthest apart. */
    private static Optional<PainComparison> furthest(List<PainFigures> levels, UpsAndDowns chance) {
        return levels.stream()
                .flatMap(earlier -> levels.stream()
                        .filter(later -> later.period().from().isAfter(earlier.period().to()))
                        .map(later -> new PainComparison(earlier, later, chance)))
                .max(Comparator.comparing(PainComparison::difference));
    }

    /** Whether it was highest before it was lowest. */
    public boolean fell() {
        return highest.period().from().isBefore(lowest.period().from());
    }

    /** Whether what it is now is neither the highest nor the lowest, and known. */
    public boolean turned() {
        return now != null && !now.equals(highest) && !now.equals(lowest);
    }
}
