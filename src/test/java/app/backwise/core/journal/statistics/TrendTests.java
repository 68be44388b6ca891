package app.backwise.core.journal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.journal.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int CASES = 400;
    private static final int PARTS = 2520;

    private static List<BigDecimal> means(int... written) {
        List<DailySummary> days =
                IntStream.of(written).mapToObj(ago -> MadeUpDays.day(TODAY.minusDays(ago), ago)).toList();
        return Trend.of(Period.endingOn(TODAY, 3), days).days().stream().map(Trend.TrendDay::weekMean).toList();
    }

    @Test
    void takesTheMeanOfTheSevenDaysThatEndOnADay() {
        assertThat(means(0, 1, 2, 3, 4, 5, 6, 7, 8)).containsExactly(
                new BigDecimal("5.0"), new BigDecimal("4.0"), new BigDecimal("3.0"));
    }

    @Test
    void hasNoMeanOfFewerThanFourDaysAWeek() {
        assertThat(means(0, 1, 2)).containsExactly(null, null, null);
        assertThat(means(0, 1, 2, 3)).containsExactly(null, null, new BigDecimal("1.5"));
    }

    @Test
    void bridgesADayWithoutAnEntry() {
        assertThat(means(0, 2, 3, 4, 5)).containsExactly(new BigDecimal("3.5"), new BigDecimal("3.5"),
                new BigDecimal("2.8"));
    }

    @Test
    void leavesGapsOpen() {
        Trend trend = Trend.of(Period.endingOn(TODAY, 5),
                List.of(MadeUpDays.day(TODAY.minusDays(3), 4), MadeUpDays.day(TODAY.minusDays(1), 6)));

        assertThat(trend.days()).extracting(day -> day.summary() == null).containsExactly(true, false, true, false,
                true);
    }

    @Test
    void agreesWithACountOverArraysForAnyDiary() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            int length = 1 + random.nextInt(Period.DAYS_MAXIMUM);
            Period period = Period.endingOn(TODAY.minusDays(random.nextInt(4000)), length);
            List<DailySummary> diary = new ArrayList<>(
                    MadeUpDays.random(random, new Period(period.from().minusDays(6), period.from().minusDays(1))));
            diary.addAll(MadeUpDays.random(random, period));
            Collections.shuffle(diary, random);
            long[] parts = new long[length + 6];
            boolean[] written = new boolean[length + 6];
            for (DailySummary day : diary) {
                int at = (int) (day.on().toEpochDay() - period.from().toEpochDay()) + 6;
                parts[at] = (long) day.painSum() * (PARTS / day.entries());
                written[at] = true;
            }
            List<Trend.TrendDay> days = Trend.of(period, diary).days();

            assertThat(days).as("seed %d", seed).hasSize(length);
            for (int at = 0; at < length; at++) {
                long sum = 0;
                int count = 0;
                for (int back = 0; back < 7; back++) {
                    sum += parts[at + back];
                    count += written[at + back] ? 1 : 0;
                }
                BigDecimal expected = count >= 4
                        ? BigDecimal.valueOf(sum).divide(BigDecimal.valueOf((long) count * PARTS), 1,
                                RoundingMode.HALF_UP)
                        : null;
                assertThat(days.get(at).weekMean()).as("seed %d, day %d", seed, at).isEqualTo(expected);
                assertThat(days.get(at).on()).isEqualTo(period.from().plusDays(at));
            }
        }
    }

    @Test
    void fallsIntoStretchesThatCoverEveryDayOnce() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Period period = Period.endingOn(TODAY, 1 + random.nextInt(100));
            Trend trend = Trend.of(period, MadeUpDays.random(random, period));
            int length = 1 + random.nextInt(10);
            List<PainFigures> stretches = trend.stretches(length);

            assertThat(stretches.stream()
                    .flatMap(each -> each.period().from().datesUntil(each.period().to().plusDays(1))
                            .sorted(Collections.reverseOrder())))
                    .as("seed %d", seed).containsExactlyElementsOf(
                            trend.days().stream().map(Trend.TrendDay::on).sorted(Collections.reverseOrder()).toList());
            assertThat(stretches.stream().skip(1).limit(Math.max(0, stretches.size() - 2)))
                    .allMatch(each -> each.period().days() == length);
            assertThat(stretches.stream().mapToInt(each -> each.average().days()).sum())
                    .isEqualTo((int) trend.days().stream().filter(day -> day.summary() != null).count());
        }
    }
}
