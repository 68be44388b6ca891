package app.backwise.core.journal.statistics;

import static app.backwise.core.journal.statistics.Written.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.journal.Entry;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DiaryTests {

    @Test
    void takesTheMeanOfTheWeekAndRoundsTheBaselineHalfUp() {
        Diary diary = new Written().pains(START, 4, 5, 4, 5, -1, 4, 5).diary();

        assertThat(diary.week(START.plusDays(6))).contains(new BigDecimal("4.5"));
        assertThat(diary.baseline(START.plusDays(6))).isEqualTo(OptionalInt.of(5));
    }

    @Test
    void roundsTheBaselineFromTheMeanThatIsShown() {
        Diary diary = new Diary(List.of(), List.of(nearlyHalf(0), nearlyHalf(1), nearlyHalf(2), nearlyHalf(3)),
                List.of(), List.of());

        assertThat(diary.week(START.plusDays(3))).contains(new BigDecimal("2.5"));
        assertThat(diary.baseline(START.plusDays(3))).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void knowsNoMeanFromFewerThanFourDays() {
        Diary diary = new Written().pains(START, 4, 5, 4).diary();

        assertThat(diary.week(START.plusDays(2))).isEmpty();
        assertThat(diary.baseline(START.plusDays(2))).isEmpty();
        assertThat(Diary.empty().baseline(START)).isEmpty();
    }

    @Test
    void forgetsWhatIsOlderThanAWeek() {
        Diary diary = new Written().same(START, 7, 9).same(START.plusDays(7), 7, 2).diary();

        assertThat(diary.baseline(START.plusDays(13))).isEqualTo(OptionalInt.of(2));
        assertThat(diary.baseline(START.plusDays(16))).isEqualTo(OptionalInt.of(2));
        assertThat(diary.baseline(START.plusDays(17))).isEmpty();
    }

    @Test
    void joinsAFlareOverOneBlankDayAndEndsItOnADayWithout() {
        Diary diary = new Written().flare(START, 2).flare(START.plusDays(3), 1).pains(START.plusDays(4), 3)
                .flare(START.plusDays(5), 1).flare(START.plusDays(8), 1).diary();

        assertThat(diary.flares(START.plusDays(30))).containsExactly(
                new Flare(START, START.plusDays(3)),
                new Flare(START.plusDays(5), START.plusDays(5)),
                new Flare(START.plusDays(8), START.plusDays(8)));
        assertThat(diary.flares(START)).containsExactly(new Flare(START, START));
    }

    @Test
    void countsSeventyTwoHoursAsOverOnTheFourthDay() {
        assertThat(new Flare(START, START.plusDays(2)).lasts(Flare.LONG_HOURS)).isFalse();
        assertThat(new Flare(START, START.plusDays(3)).lasts(Flare.LONG_HOURS)).isTrue();
        assertThat(new Flare(START, START.plusDays(9)).reaches(Flare.LONG_HOURS)).isEqualTo(START.plusDays(3));
    }

    @Test
    void isTheSameInAnyOrder() {
        Written written = new Written().pains(START, 1, 2, 3, 4, 5).minutes(START, 10, 20, 30).check(START, 4, 5, 6)
                .check(START.plusDays(7), 3, 5, 7);
        Diary diary = written.diary();

        assertThat(written.shuffled(new Random(7))).isEqualTo(diary);
    }

    @Test
    void countsANewEntryInItsDay() {
        Diary diary = new Written().pains(START, 4, 5).diary().with(entry(1, START, 9))
                .with(entry(2, START.plusDays(2), 3));

        assertThat(diary.entries()).extracting(Entry::pain).containsExactly(9, 3);
        assertThat(diary.summaries()).containsExactly(
                new DailySummary(START, 2, 13, 4, 9, false, false, false),
                new DailySummary(START.plusDays(1), 1, 5, 5, 5, false, false, false),
                new DailySummary(START.plusDays(2), 1, 3, 3, 3, false, false, false));
    }

    @Test
    void countsNoEntryTwice() {
        Entry entry = entry(1, START, 9);
        Diary diary = new Written().pains(START, 4).diary().with(entry);

        assertThat(diary.with(entry)).isEqualTo(diary);
        assertThat(diary.with(entry(2, START, 9)).summaries()).extracting(DailySummary::entries).containsExactly(3);
    }

    @Test
    void tellsTheLegsOfTheseDaysAlone() {
        Diary diary = new Written().legs(START, LegSymptoms.MOVING_DOWN).legs(START.plusDays(1), LegSymptoms.SAME)
                .legs(START.plusDays(2), null).legs(START.plusDays(3), LegSymptoms.MOVING_UP)
                .legs(START.plusDays(4), LegSymptoms.MOVING_DOWN).diary();

        assertThat(diary.legsOf(START.plusDays(1), START.plusDays(3))).containsExactly(LegSymptoms.SAME,
                LegSymptoms.MOVING_UP);
    }

    private static Entry entry(int key, LocalDate on, int pain) {
        return Entry.of(new UUID(0, key), When.now(Written.noon(on), ZoneOffset.UTC), pain);
    }

    /** A day whose mean is 2.45. */
    private static DailySummary nearlyHalf(int day) {
        return new DailySummary(START.plusDays(day), 20, 49, 2, 5, false, false, false);
    }
}
