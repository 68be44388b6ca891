package app.backwise.core.journal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.backwise.core.journal.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PainFiguresTests {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 28);
    private static final int CASES = 2_000;
    /** Least common multiple of 1 to 9: the mean of that many entries is whole in these parts. */
    private static final int PARTS = 2520;

    @Test
    void weighEveryDayTheSameHoweverOftenItWasWrittenOn() {
        List<DailySummary> days = List.of(MadeUpDays.day(FIRST, 2), MadeUpDays.day(FIRST.plusDays(1), 8, 8, 8, 8));

        assertThat(PainFigures.of(new Period(FIRST, FIRST.plusDays(1)), days).average())
                .isEqualTo(new Figure(new BigDecimal("5.0"), 2));
    }

    @Test
    void roundTheExactMeanHalfUp() {
        assertThat(MadeUpDays.day(FIRST, 0, 0, 0, 1).shownAverage()).isEqualTo("0.3");
        assertThat(MadeUpDays.day(FIRST, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4).shownAverage())
                .isEqualTo("3.5");
        assertThat(MadeUpDays.day(FIRST, 1, 0, 0).shownAverage()).isEqualTo("0.3");
        assertThat(MadeUpDays.day(FIRST, 9, 10, 10, 10).shownAverage()).isEqualTo("9.8");
    }

    @Test
    void knowNothingOfDaysWithoutEntries() {
        PainFigures figures = PainFigures.of(new Period(FIRST, FIRST), List.of());

        assertThat(figures.average()).isEqualTo(new Figure(null, 0));
        assertThat(figures.worst()).isNull();
        assertThat(figures.written()).isFalse();
    }

    @Test
    void tellDaysWithoutPainFromDaysWithoutEntries() {
        PainFigures figures = PainFigures.of(new Period(FIRST, FIRST.plusDays(5)), List.of(MadeUpDays.day(FIRST, 0)));

        assertThat(figures.average()).isEqualTo(new Figure(new BigDecimal("0.0"), 1));
        assertThat(figures.worst()).isZero();
    }

    @Test
    void sayWhetherAnyOfTheDaysIsMarked() {
        assertThat(List.of(marked(true, false, false), marked(false, true, false), marked(false, false, true)))
                .extracting(PainFigures::flare, PainFigures::noted, PainFigures::late)
                .containsExactly(tuple(true, false, false), tuple(false, true, false), tuple(false, false, true));
    }

    private static PainFigures marked(boolean flare, boolean noted, boolean late) {
        return PainFigures.of(new Period(FIRST, FIRST.plusDays(1)), List.of(MadeUpDays.day(FIRST, 2),
                new DailySummary(FIRST.plusDays(1), 1, 2, 2, 2, flare, noted, late)));
    }

    @Test
    void countTheLeapDay() {
        assertThat(new Period(FIRST, LocalDate.of(2024, 3, 1)).days()).isEqualTo(3);
        assertThat(new Period(FIRST.plusYears(1), LocalDate.of(2025, 3, 1)).days()).isEqualTo(2);
    }

    @Test
    void agreeWithASumOfWholePartsForAnyDiary() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Period all = new Period(FIRST, FIRST.plusDays(random.nextInt(Period.DAYS_MAXIMUM)));
            Period some = new Period(all.from().plusDays(random.nextInt(all.days())), all.to());
            List<DailySummary> diary = MadeUpDays.random(random, all);

            long parts = 0;
            int days = 0;
            int flares = 0;
            int worst = -1;
            for (DailySummary day : diary) {
                if (!day.on().isBefore(some.from())) {
                    parts += (long) day.painSum() * (PARTS / day.entries());
                    days++;
                    flares += day.flare() ? 1 : 0;
                    worst = Math.max(worst, day.worst());
                }
            }
            PainFigures figures = PainFigures.of(some, diary);

            assertThat(figures.average().days()).as("seed %d", seed).isEqualTo(days);
            assertThat(figures.flareDays()).as("seed %d", seed).isEqualTo(flares);
            assertThat(figures.worst()).as("seed %d", seed).isEqualTo(days == 0 ? null : (Integer) worst);
            assertThat(figures.average().mean()).as("seed %d", seed).isEqualTo(days == 0 ? null
                    : BigDecimal.valueOf(parts).divide(BigDecimal.valueOf((long) PARTS * days), 1,
                            RoundingMode.HALF_UP));
        }
    }
}
