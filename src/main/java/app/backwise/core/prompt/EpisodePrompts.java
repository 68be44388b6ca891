package app.backwise.core.prompt;

import app.backwise.core.decision.Category;
import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.prompt.Prompt.Trigger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** The prompts that weeks without change, and dates, raise. */
record EpisodePrompts(Diary diary, LatestAssessment assessed, LocalDate today) {

    private static final int TWO_WEEKS = 14;
    private static final int FOUR_WEEKS = 28;
    private static final int SIX_WEEKS = 42;
    private static final BigDecimal POINT = BigDecimal.ONE;
    private static final BigDecimal TWO_POINTS = BigDecimal.valueOf(2);
    private static final BigDecimal THIRTY_PERCENT = new BigDecimal("0.3");
    private static final BigDecimal HIGH_PEG = BigDecimal.valueOf(4);
    private static final int MAIN_TASK = 6;

    Stream<Prompt> all() {
        return Stream.of(answersOld(), lookAgain(), sixWeeks(), fourWeeks(), noChange()).flatMap(Optional::stream);
    }

    private Optional<Prompt> answersOld() {
        return Raised.since(assessed.screening().until().plusDays(1), TWO_WEEKS, today)
                .map(on -> Prompt.of(Trigger.ANSWERS_OLD, on,
                        ChronoUnit.DAYS.between(assessed.screening().on(), today)));
    }

    private Optional<Prompt> lookAgain() {
        return assessed.lookAgainOn().flatMap(day -> Raised.since(day, Diary.WEEK, today))
                .map(on -> Prompt.of(Trigger.LOOK_AGAIN, on, ChronoUnit.DAYS.between(assessed.on(), today)));
    }

    private Optional<Prompt> sixWeeks() {
        return latest().filter(check -> check.peg().compareTo(HIGH_PEG) >= 0 || tasksUnmet(check))
                .flatMap(check -> Raised.since(assessed.since().plusDays(SIX_WEEKS), SIX_WEEKS, today)
                        .map(on -> Prompt.of(Trigger.SIX_WEEKS, on, check.peg())));
    }

    /** The main own activity is below 6, and the mean has not risen by two points. */
    private boolean tasksUnmet(WeeklyCheck check) {
        return check.activities().stream().findFirst().map(OwnActivity::ability).filter(main -> main < MAIN_TASK)
                .isPresent()
                && first().flatMap(WeeklyCheck::ability)
                        .flatMap(before -> check.ability().map(now -> now.subtract(before).compareTo(TWO_POINTS) < 0))
                        .orElse(true);
    }

    private Optional<Prompt> fourWeeks() {
        Optional<Weeks> pain =
                painSince(assessed.since(), Optional.empty()).filter(weeks -> weeks.fall().compareTo(TWO_POINTS) < 0
                        && weeks.fall().compareTo(weeks.before().multiply(THIRTY_PERCENT)) < 0);
        Optional<Weeks> peg = first().flatMap(before -> latest().map(now -> new Weeks(before.peg(), now.peg())))
                .filter(weeks -> weeks.fall().compareTo(POINT) < 0);
        return pain.or(() -> peg).filter(weeks -> weeks.now().compareTo(POINT) > 0)
                .flatMap(weeks -> Raised.since(assessed.since().plusDays(FOUR_WEEKS), FOUR_WEEKS, today)
                        .map(on -> Prompt.of(Trigger.FOUR_WEEKS, on, weeks.before(), weeks.now())));
    }

    private Optional<Prompt> noChange() {
        return assessed.category().filter(category -> !assessed.longStanding())
                .filter(category -> category == Category.MODERATE_STABLE || category == Category.MILD_IMPROVING)
                .flatMap(category -> painSince(assessed.on(), Optional.of(BigDecimal.valueOf(assessed.pain()))))
                .filter(weeks -> weeks.fall().compareTo(POINT) < 0 && weeks.now().compareTo(POINT) > 0)
                .flatMap(weeks -> Raised.since(noChangeFrom(), TWO_WEEKS, today)
                        .map(on -> Prompt.of(Trigger.NO_CHANGE, on, weeks.before(), weeks.now())));
    }

    /** Not while the next look was put off because the last one found nothing new. */
    private LocalDate noChangeFrom() {
        LocalDate twoWeeks = assessed.on().plusDays(TWO_WEEKS);
        return assessed.lookAgainOn().filter(day -> day.isAfter(twoWeeks)).orElse(twoWeeks);
    }

    /** The mean of the first week after a day, or else another value, and that of the last week. */
    private Optional<Weeks> painSince(LocalDate day, Optional<BigDecimal> otherwise) {
        return diary.week(day.plusDays(Diary.WEEK - 1)).or(() -> otherwise)
                .flatMap(before -> diary.week(today).map(now -> new Weeks(before, now)));
    }

    private Optional<WeeklyCheck> first() {
        return diary.checks().stream().filter(check -> !check.on().isBefore(assessed.since())).findFirst()
                .filter(check -> check.on().isBefore(assessed.since().plusDays(TWO_WEEKS)));
    }

    private Optional<WeeklyCheck> latest() {
        return diary.latestCheck(today.minusDays(TWO_WEEKS - 1), today);
    }

    private record Weeks(BigDecimal before, BigDecimal now) {

        BigDecimal fall() {
            return before.subtract(now);
        }
    }
}
