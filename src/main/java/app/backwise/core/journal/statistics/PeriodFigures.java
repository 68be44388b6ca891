package app.backwise.core.journal.statistics;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Some days in numbers: the pain, and what the days were like where the person said so.
 *
 * @param pain the pain
 * @param interference how much the pain got in the way, the mean of daily means
 * @param sleepHours hours slept
 * @param sleepQuality 0 to 10
 * @param sittingHours hours spent sitting
 * @param stress 0 to 10
 * @param mood 0 to 10
 */
public record PeriodFigures(PainFigures pain, Figure interference, Figure sleepHours, Figure sleepQuality,
        Figure sittingHours, Figure stress, Figure mood) {

    /** Of those summaries, ratings and days that are of the period. */
    public static PeriodFigures of(Period period, List<DailySummary> summaries, List<DailyRating> interference,
            List<Day> all) {
        List<Day> days = all.stream().filter(day -> period.contains(day.on())).toList();
        return new PeriodFigures(PainFigures.of(period, summaries),
                Figure.of(
                        interference.stream().filter(day -> period.contains(day.on())).map(DailyRating::mean).toList()),
                Figure.ofHours(said(days, Day::sleepHours)),
                Figure.ofRatings(said(days, Day::sleepQuality)),
                Figure.ofHours(said(days, Day::sittingHours)),
                Figure.ofRatings(said(days, Day::stress)),
                Figure.ofRatings(said(days, Day::mood)));
    }

    private static <T> List<T> said(List<Day> days, Function<Day, T> what) {
        return days.stream().map(what).filter(Objects::nonNull).toList();
    }
}
