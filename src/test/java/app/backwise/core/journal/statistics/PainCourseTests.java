package app.backwise.core.journal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.journal.Period;
import app.backwise.core.journal.statistics.PainCourse.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class PainCourseTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static PainCourse course(Lookback back, ToIntFunction<LocalDate> pain, Predicate<LocalDate> written) {
        Period period = back.period(TODAY);
        return PainCourse.of(back, TODAY, period.from().datesUntil(TODAY.plusDays(1)).filter(written)
                .map(day -> MadeUpDays.day(day, pain.applyAsInt(day))).toList());
    }

    private static String told(PainFigures part) {
        return "%s %s".formatted(part.period().from(), part.average().mean());
    }

    @Test
    void tellsOfAFallAndARiseThatTheAveragesHide() {
        Map<Integer, Integer> pains = Map.of(12, 5, 1, 5, 2, 6, 3, 6, 4, 7, 5, 5, 6, 4, 7, 3, 8, 2, 9, 3);
        PainCourse course =
                course(Lookback.ONE_YEAR, day -> pains.getOrDefault(day.getMonthValue(), 3) + day.getDayOfYear() % 2,
                        day -> true);

        assertThat(course.kind()).isEqualTo(Kind.CHANGED);
        assertThat(told(course.highest())).isEqualTo("2026-04-01 7.5");
        assertThat(told(course.lowest())).isEqualTo("2026-08-01 2.5");
        assertThat(told(course.now())).isEqualTo("2026-11-01 3.5");
        assertThat(course.fell()).isTrue();
        assertThat(course.turned()).isTrue();
        assertThat(course.whole().average().days()).isEqualTo(364);
    }

    @Test
    void tellsARiseLikeTheFallThatMirrorsIt() {
        for (Lookback back : Lookback.values()) {
            LocalDate middle = TODAY.minusDays(back.days() / 2);
            PainCourse rise = course(back, day -> day.isAfter(middle) ? 7 : 3, day -> true);
            PainCourse fall = course(back, day -> day.isAfter(middle) ? 3 : 7, day -> true);

            assertThat(List.of(rise.kind(), fall.kind())).as("%s", back).containsOnly(Kind.CHANGED);
            assertThat(rise.fell()).isFalse();
            assertThat(fall.fell()).isTrue();
        }
    }

    @Test
    void saysNothingOfWhatIsNotHalfWritten() {
        for (Lookback back : Lookback.values()) {
            assertThat(course(back, day -> day.isAfter(TODAY.minusDays(back.days() / 2)) ? 1 : 9,
                    day -> day.toEpochDay() % 3 == 0).kind()).as("%s", back).isEqualTo(Kind.TOO_LITTLE);
            assertThat(course(back, day -> 5, day -> day.isAfter(TODAY.minusDays(back.lasting() / 2 + 1))).kind())
                    .as("%s, of one level", back).isEqualTo(Kind.TOO_LITTLE);
            assertThat(course(back, day -> 5, day -> false)).extracting(PainCourse::kind, PainCourse::now)
                    .containsExactly(Kind.TOO_LITTLE, null);
        }
    }

    @Test
    void callsNothingTheSameOfWhichAPartLiesTwoPointsApart() {
        PainCourse course = course(Lookback.ONE_YEAR,
                day -> YearMonth.from(day).equals(YearMonth.of(2026, 6)) ? 5 : 3, day -> true);

        assertThat(course.kind()).isEqualTo(Kind.UNCLEAR);
    }

    @Test
    void callsASteadyPainTheSame() {
        for (Lookback back : List.of(Lookback.TWELVE_WEEKS, Lookback.ONE_YEAR)) {
            for (int pain = 0; pain < 10; pain++) {
                int level = pain;
                assertThat(course(back, day -> level + (int) (day.toEpochDay() % 2), day -> true).kind())
                        .as("%s, %d", back, pain).isEqualTo(Kind.SAME);
            }
        }
    }

    @Test
    void takesTheLastFourWeeksForNowWhileAMonthHasOnlyBegun() {
        LocalDate begun = LocalDate.of(2026, 11, 9);
        List<DailySummary> days = Lookback.ONE_YEAR.period(begun).from().datesUntil(begun.plusDays(1))
                .map(day -> MadeUpDays.day(day, day.isAfter(begun.minusDays(100)) ? 2 : 6)).toList();
        PainCourse course = PainCourse.of(Lookback.ONE_YEAR, begun, days);

        assertThat(course.now().period()).isEqualTo(Period.endingOn(begun, PainCourse.NOW));
        assertThat(course.turned()).isTrue();
        assertThat(told(course.lowest())).isEqualTo("2026-10-01 2.0");
    }
}
