package app.backwise.core.stage;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.core.journal.statistics.Diary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Holds the journal of the last seven days against the criteria of a stage. What is not written is not known. */
record StageMeasure(Diary diary, Collection<Confirmation> confirmations, StageHeld held, LocalDate today) {

    private static final int MILD_ENOUGH = 5;
    private static final int POINTS_LESS = 2;
    private static final int MORNINGS = 5;
    private static final int MAIN_TASK = 6;
    private static final int POINTS_MORE = 2;
    private static final int CONFIDENT = 8;
    private static final int LIFTING_FLARE_HOURS = 48;
    private static final int TWO_WEEKS = 14;

    Progress of(Criterion criterion) {
        return switch (criterion) {
            case PAIN_DOWN -> Progress.atMost(criterion, diary.week(today),
                    Math.max(MILD_ENOUGH, held.startingPain() - POINTS_LESS));
            case LEGS_QUIET -> Progress.of(criterion, legsQuiet());
            case MORNINGS -> Progress.atLeast(criterion, mornings(), MORNINGS);
            case OWN_TASKS -> Progress.atLeast(criterion, check().flatMap(StageMeasure::mainTask), MAIN_TASK)
                    .orMet(check().filter(this::muchMore).isPresent());
            case NO_LONG_FLARE -> Progress.of(criterion, noLongFlare());
            case CONFIDENT -> Progress.atLeast(criterion,
                    check().map(WeeklyCheck::confidence).map(BigDecimal::valueOf), CONFIDENT);
            case WALKS, SIT_AND_STAND, HOLDS, HINGES, LIFTS, FULL_TASK -> Progress.of(criterion, confirmed(criterion));
        };
    }

    /** The latest own answer, given in this stage within the last seven days. */
    private Optional<Boolean> confirmed(Criterion criterion) {
        return confirmations.stream()
                .filter(each -> each.criterion() == criterion && !each.on().isBefore(held.since())
                        && !each.on().isBefore(weekAgo()) && !each.on().isAfter(today))
                .max(Comparator.comparing(Confirmation::on).thenComparing(each -> !each.yes()))
                .map(Confirmation::yes);
    }

    private Optional<Boolean> legsQuiet() {
        List<LegSymptoms> said = diary.legsOf(weekAgo(), today);
        return said.isEmpty() ? confirmed(Criterion.LEGS_QUIET) : Optional.of(!said.contains(LegSymptoms.MOVING_DOWN));
    }

    /** Of the seven days before today, whose mornings after are over. */
    private Optional<BigDecimal> mornings() {
        List<Boolean> answered = diary.daysOf(today.minusDays(Diary.WEEK), today.minusDays(1)).stream()
                .map(Day::backToUsual).filter(Objects::nonNull).toList();
        return answered.isEmpty() ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(answered.stream().filter(usual -> usual).count()));
    }

    private Optional<Boolean> noLongFlare() {
        LocalDate from = today.minusDays(TWO_WEEKS - 1);
        return diary.summariesOf(from, today).size() < 2 * Diary.DAYS_NEEDED ? Optional.empty()
                : Optional.of(diary.flares(today).stream()
                        .noneMatch(flare -> !flare.last().isBefore(from) && flare.lasts(LIFTING_FLARE_HOURS)));
    }

    private Optional<WeeklyCheck> check() {
        return diary.latestCheck(today.minusDays(Diary.WEEK), today);
    }

    private static Optional<BigDecimal> mainTask(WeeklyCheck check) {
        return check.activities().stream().findFirst().map(main -> BigDecimal.valueOf(main.ability()));
    }

    /** Two points more in the mean than in the first check with the same own activities. */
    private boolean muchMore(WeeklyCheck latest) {
        return diary.checks().stream().filter(first -> names(first).equals(names(latest))).findFirst()
                .flatMap(WeeklyCheck::ability)
                .flatMap(before -> latest.ability().map(now -> now.subtract(before)))
                .filter(more -> more.compareTo(BigDecimal.valueOf(POINTS_MORE)) >= 0)
                .isPresent();
    }

    private static List<String> names(WeeklyCheck check) {
        return check.activities().stream().map(OwnActivity::name).sorted().toList();
    }

    private LocalDate weekAgo() {
        return today.minusDays(Diary.WEEK - 1);
    }
}
