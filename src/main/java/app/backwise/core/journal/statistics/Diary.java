package app.backwise.core.journal.statistics;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.Period;
import app.backwise.core.journal.WeeklyCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * As much of a journal as a plan looks at, each list in the order of days. A single rating is a poor stand-in for a
 * week (r below 0.70): weeks are told by the mean of their days, and only with enough of them.
 *
 * @param entries the entries of at least the last two weeks
 * @param summaries the numbers of the days that have entries, each day once
 * @param days what days were like
 * @param checks the weekly checks
 */
public record Diary(List<Entry> entries, List<DailySummary> summaries, List<Day> days, List<WeeklyCheck> checks) {

    /** Days of a week. */
    public static final int WEEK = Trend.WEEK;
    /** So many days of a week must be written down before it has a mean. */
    public static final int DAYS_NEEDED = Trend.LEAST_DAYS_OF_WEEK;

    public Diary {
        entries = entries.stream().sorted(Comparator.comparing((Entry entry) -> entry.when().feltAt())
                .thenComparing(Entry::key)).toList();
        summaries = summaries.stream().sorted(Comparator.comparing(DailySummary::on)).toList();
        days = days.stream().sorted(Comparator.comparing(Day::on)).toList();
        checks = checks.stream().sorted(Comparator.comparing(WeeklyCheck::on)).toList();
    }

    /** Nothing written yet. */
    public static Diary empty() {
        return new Diary(List.of(), List.of(), List.of(), List.of());
    }

    /** The same once this entry is written too; nothing changes if it is among them already. */
    public Diary with(Entry entry) {
        if (entries.stream().anyMatch(there -> there.key().equals(entry.key()))) {
            return this;
        }
        LocalDate on = entry.when().day();
        DailySummary summary = summariesOf(on, on).stream().findFirst().map(day -> day.with(entry))
                .orElseGet(() -> DailySummary.of(entry));
        return new Diary(Stream.concat(entries.stream(), Stream.of(entry)).toList(),
                Stream.concat(summaries.stream().filter(day -> !day.on().equals(on)), Stream.of(summary)).toList(),
                days, checks);
    }

    /** The mean pain of the seven days up to this one, 0 to 10, to a tenth; empty with fewer than four days of them. */
    public Optional<BigDecimal> week(LocalDate last) {
        Period week = Period.endingOn(last, WEEK);
        Figure average = PainFigures.of(week, summariesOf(week.from(), last)).average();
        return average.days() < DAYS_NEEDED ? Optional.empty() : Optional.of(average.mean());
    }

    /** The person's own baseline: the mean of the last week, as it is shown, half up to a whole number. */
    public OptionalInt baseline(LocalDate today) {
        return week(today).map(mean -> OptionalInt.of(mean.setScale(0, RoundingMode.HALF_UP).intValue()))
                .orElse(OptionalInt.empty());
    }

    /** The summaries of these days, both included. */
    public List<DailySummary> summariesOf(LocalDate from, LocalDate to) {
        return summaries.stream().filter(day -> !day.on().isBefore(from) && !day.on().isAfter(to)).toList();
    }

    /** What these days were like, both included. */
    public List<Day> daysOf(LocalDate from, LocalDate to) {
        return days.stream().filter(day -> !day.on().isBefore(from) && !day.on().isAfter(to)).toList();
    }

    /** What the entries of these days say of symptoms in the legs, both days included. */
    public List<LegSymptoms> legsOf(LocalDate from, LocalDate to) {
        return entries.stream().filter(entry -> !entry.when().day().isBefore(from) && !entry.when().day().isAfter(to))
                .map(Entry::legs).filter(Objects::nonNull).toList();
    }

    /** The latest weekly check of these days, both included. */
    public Optional<WeeklyCheck> latestCheck(LocalDate from, LocalDate to) {
        return checks.stream().filter(check -> !check.on().isBefore(from) && !check.on().isAfter(to))
                .reduce((earlier, later) -> later);
    }

    /** The flares up to this day, oldest first. A written day without one ends it; a single blank day does not. */
    public List<Flare> flares(LocalDate today) {
        return Flare.in(summaries, today);
    }
}
