package app.backwise.core.prompt;

import app.backwise.core.decision.Category;
import app.backwise.core.journal.statistics.BoomAndBust;
import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.journal.statistics.Flare;
import app.backwise.core.prompt.Prompt.Trigger;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The prompts that the last days raise. What the latest answers already knew raises nothing again. */
record PainPrompts(Diary diary, LatestAssessment assessed, LocalDate today) {

    private static final BigDecimal JUMP = BigDecimal.valueOf(2);
    private static final BigDecimal QUIET = BigDecimal.ONE;
    private static final int WEEKS_COMPARED = 12;
    private static final int QUIET_WEEKS = 4;
    private static final int TWO_WEEKS = 14;
    private static final int SEVERE = 7;
    private static final int POINTS_ABOVE_USUAL = 2;
    private static final int USUAL_DAYS = 28;
    private static final int LOW_MOOD = 2;
    private static final int HIGH_STRESS = 9;
    private static final int LOW_DAYS = 5;

    Stream<Prompt> all() {
        return Stream.of(jumped(), severe(), longFlare(), low(), boomAndBust(), quiet()).flatMap(Optional::stream);
    }

    private Optional<Prompt> jumped() {
        LocalDate answered = assessed.screening().on();
        LocalDate from = jumpedBy(answered, LocalDate.MIN) ? answered : LocalDate.MIN;
        return Raised.whenever(day -> jumpedBy(day, from), answered, TWO_WEEKS, today)
                .map(on -> Prompt.of(Trigger.PAIN_JUMPED, on, diary.week(today).orElseThrow(),
                        best(today, from).orElseThrow()));
    }

    private boolean jumpedBy(LocalDate day, LocalDate from) {
        return diary.week(day).flatMap(mean -> best(day, from).map(best -> mean.subtract(best).compareTo(JUMP) >= 0))
                .orElse(false);
    }

    /** The best of the weeks before this one that end on a day or later. */
    private Optional<BigDecimal> best(LocalDate day, LocalDate from) {
        return IntStream.rangeClosed(1, WEEKS_COMPARED).mapToObj(week -> day.minusWeeks(week))
                .filter(last -> !last.isBefore(from))
                .flatMap(last -> diary.week(last).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<Prompt> severe() {
        return diary.summariesOf(today.minusDays(Diary.WEEK - 1), today).stream().filter(this::severeAndNew)
                .reduce((earlier, later) -> later)
                .map(each -> Prompt.of(Trigger.SEVERE_DAYS, each.on(), each.shownAverage(),
                        BigDecimal.valueOf(usualBefore(each.on())).setScale(1, RoundingMode.HALF_UP)));
    }

    /** Answers of the last days that told of as much pain knew of it. */
    private boolean severeAndNew(DailySummary day) {
        LocalDate answered = assessed.screening().on();
        boolean told = day.on().isBefore(answered.plusDays(Diary.WEEK)) && day.average() <= assessed.pain();
        return day.on().isAfter(answered) && !told && day.average() >= SEVERE
                && day.average() - usualBefore(day.on()) >= POINTS_ABOVE_USUAL;
    }

    /** The mean of the four weeks before a day, or what the latest answers said where too little is written. */
    private double usualBefore(LocalDate day) {
        List<DailySummary> before = diary.summariesOf(day.minusDays(USUAL_DAYS), day.minusDays(1));
        return before.size() < Diary.DAYS_NEEDED ? assessed.pain()
                : before.stream().mapToDouble(DailySummary::average).average().orElseThrow();
    }

    private Optional<Prompt> longFlare() {
        return diary.flares(today).stream()
                .filter(flare -> flare.lasts(Flare.LONG_HOURS) && flare.last().isAfter(today.minusDays(Diary.WEEK)))
                .filter(flare -> flare.reaches(Flare.LONG_HOURS).isAfter(assessed.screening().on()))
                .reduce((earlier, later) -> later)
                .map(flare -> Prompt.of(Trigger.LONG_FLARE, flare.reaches(Flare.LONG_HOURS),
                        ChronoUnit.DAYS.between(flare.first(), flare.last()) + 1));
    }

    private Optional<Prompt> low() {
        return Raised.whenever(day -> lowDays(day) >= LOW_DAYS, LocalDate.MIN, Diary.WEEK, today)
                .map(on -> Prompt.of(Trigger.LOW_DAYS, on, lowDays(today)));
    }

    private long lowDays(LocalDate day) {
        return diary.daysOf(day.minusDays(Diary.WEEK - 1), day).stream()
                .filter(each -> each.mood() != null && each.mood() <= LOW_MOOD
                        || each.stress() != null && each.stress() >= HIGH_STRESS)
                .count();
    }

    private Optional<Prompt> boomAndBust() {
        LocalDate from = today.minusDays(2 * Diary.WEEK);
        Diary lately = new Diary(List.of(), diary.summariesOf(from, today), diary.daysOf(from, today), List.of());
        return BoomAndBust.in(lately).stream()
                .filter(each -> each.on().isAfter(today.minusDays(Diary.WEEK)))
                .reduce((earlier, later) -> later)
                .map(each -> Prompt.of(Trigger.BOOM_AND_BUST, each.on().plusDays(1), each.minutes(), each.usual()));
    }

    private Optional<Prompt> quiet() {
        if (assessed.category().filter(category -> category == Category.PAIN_FREE).isPresent()) {
            return Optional.empty();
        }
        return Raised.whenever(this::quietUpTo, LocalDate.MIN, QUIET_WEEKS * Diary.WEEK, today)
                .map(on -> Prompt.of(Trigger.QUIET, on, diary.week(today).orElseThrow()));
    }

    private boolean quietUpTo(LocalDate day) {
        return IntStream.range(0, QUIET_WEEKS).mapToObj(week -> diary.week(day.minusWeeks(week)))
                .allMatch(mean -> mean.filter(each -> each.compareTo(QUIET) <= 0).isPresent());
    }
}
