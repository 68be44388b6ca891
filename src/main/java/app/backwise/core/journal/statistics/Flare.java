package app.backwise.core.journal.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A flare as the person called it, from day to day.
 *
 * @param first its first day
 * @param last the last day that was written down as part of it
 */
public record Flare(LocalDate first, LocalDate last) {

    /** So long a flare goes back a stage and asks for a new look. A heuristic of ours. */
    public static final int LONG_HOURS = 72;

    /** Those of these days, up to today. A written day without one ends it; a single blank day does not. */
    static List<Flare> in(List<DailySummary> days, LocalDate today) {
        List<Flare> flares = new ArrayList<>();
        Flare open = null;
        for (DailySummary day : days) {
            if (!day.flare() || day.on().isAfter(today)) {
                open = null;
                continue;
            }
            if (open != null && !day.on().isAfter(open.last().plusDays(2))) {
                flares.remove(open);
                open = new Flare(open.first(), day.on());
            } else {
                open = new Flare(day.on(), day.on());
            }
            flares.add(open);
        }
        return List.copyOf(flares);
    }

    /** The day on which it had lasted that long: 72 hours are over on the fourth day. */
    public LocalDate reaches(int hours) {
        return first.plusDays(hours / 24);
    }

    /** Whether it lasted for at least so many hours, counted in whole days from its first day. */
    public boolean lasts(int hours) {
        return ChronoUnit.DAYS.between(first, last) >= hours / 24;
    }
}
