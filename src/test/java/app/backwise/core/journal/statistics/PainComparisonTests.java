package app.backwise.core.journal.statistics;

import static app.backwise.core.journal.statistics.PainComparison.Size.LARGE;
import static app.backwise.core.journal.statistics.PainComparison.Size.SAME;
import static app.backwise.core.journal.statistics.PainComparison.Size.TOO_FEW;
import static app.backwise.core.journal.statistics.PainComparison.Size.UNCLEAR;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.journal.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainComparisonTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UpsAndDowns HARDLY = new UpsAndDowns(0.01);
    private static final UpsAndDowns GREAT = new UpsAndDowns(1);

    private static PainComparison of(String earlier, int earlierDays, String later, int laterDays, UpsAndDowns chance) {
        return new PainComparison(figures(earlier, earlierDays, TODAY.minusDays(14)),
                figures(later, laterDays, TODAY), chance);
    }

    private static PainFigures figures(String mean, int days, LocalDate last) {
        return new PainFigures(Period.endingOn(last, 14),
                new Figure(mean == null ? null : new BigDecimal(mean), days), 10, days, 0, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({
            "5.1, 4.2, SAME",
            "5.0, 4.0, SAME",
            "5.0, 3.5, SAME",
            "5.0, 3.1, UNCLEAR",
            "8.0, 6.0, UNCLEAR",
            "8.0, 5.0, UNCLEAR",
            "8.0, 4.7, LARGE",
            "0.0, 0.0, SAME"})
    void saysNothingOfWhatChanceCanDo(String one, String other, PainComparison.Size size) {
        UpsAndDowns chance = new UpsAndDowns(size == SAME ? 0.02 : 1);

        assertThat(of(one, 14, other, 14, chance).size()).isEqualTo(size);
        assertThat(of(other, 14, one, 14, chance).size()).as("the other way round").isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({
            "9.9, 7.9, LARGE",
            "9.9, 8.0, SMALL",
            "5.0, 3.4, LARGE",
            "6.0, 4.3, SMALL"})
    void judgesAClearChangeLikeOstelo(String one, String other, PainComparison.Size size) {
        assertThat(of(one, 14, other, 14, new UpsAndDowns(0.06)).size()).isEqualTo(size);
        assertThat(of(other, 14, one, 14, new UpsAndDowns(0.06)).size()).as("the other way round").isEqualTo(size);
    }

    @Test
    void saysNothingOfFewerThanSevenDays() {
        assertThat(of("9.0", 6, "1.0", 14, HARDLY).size()).isEqualTo(TOO_FEW);
        assertThat(of("9.0", 14, "1.0", 6, HARDLY).size()).isEqualTo(TOO_FEW);
        assertThat(of("9.0", 7, "1.0", 7, HARDLY).size()).isEqualTo(LARGE);
        assertThat(of(null, 0, null, 0, HARDLY).size()).isEqualTo(TOO_FEW);
    }

    @Test
    void saysNothingOfFewerThanHalfOfTheDays() {
        PainFigures month = new PainFigures(Period.endingOn(TODAY, 31), new Figure(BigDecimal.ONE, 15), 1, 15, 0, 0, 0);
        PainComparison comparison = new PainComparison(figures("9.0", 14, TODAY.minusDays(60)), month, HARDLY);

        assertThat(comparison.size()).isEqualTo(TOO_FEW);
        assertThat(comparison.missingLater()).isOne();
        assertThat(comparison.missingEarlier()).isZero();
    }

    @Test
    void saysHowManyMoreDaysItTakes() {
        assertThat(of("9.0", 6, "1.0", 2, HARDLY).missingEarlier()).isOne();
        assertThat(of("9.0", 6, "1.0", 2, HARDLY).missingLater()).isEqualTo(5);
        assertThat(of("9.0", 7, "1.0", 14, HARDLY).missingEarlier()).isZero();
        assertThat(of("9.0", 7, "1.0", 14, HARDLY).missingLater()).isZero();
    }

    @Test
    void saysInWhichDirection() {
        assertThat(of("5.1", 9, "4.2", 9, HARDLY).lower()).isTrue();
        assertThat(of("4.2", 9, "5.1", 9, HARDLY).lower()).isFalse();
        assertThat(of("4.2", 9, "4.2", 9, HARDLY).lower()).isFalse();
        assertThat(of("4.2", 9, "5.1", 9, HARDLY).difference()).isEqualTo("0.9");
    }

    @Test
    void neverCallsLessThanAPointAChangeNorTwoTheSame() {
        for (UpsAndDowns chance : new UpsAndDowns[] {HARDLY, new UpsAndDowns(0.35), GREAT}) {
            for (int earlier = 0; earlier <= 100; earlier++) {
                for (int later = 0; later <= 100; later++) {
                    PainComparison.Size size = of(BigDecimal.valueOf(earlier, 1).toString(), 14,
                            BigDecimal.valueOf(later, 1).toString(), 14, chance).size();
                    int apart = Math.abs(earlier - later);

                    assertThat(size).as("%d to %d tenths, %s", earlier, later, chance).isNotEqualTo(TOO_FEW);
                    if (apart < 10) {
                        assertThat(size).isIn(SAME, UNCLEAR);
                    }
                    if (apart >= 20) {
                        assertThat(size).isIn(UNCLEAR, LARGE);
                    }
                }
            }
        }
    }

    @Test
    void knowsTheUpsAndDownsOfTheDaysItself() {
        Period later = Period.endingOn(TODAY, 28);

        assertThat(PainComparison.of(later.before(), later, MadeUpDays.each(later.before(), 6, later, 3)).size())
                .isEqualTo(LARGE);
        assertThat(PainComparison.of(later.before(), later, MadeUpDays.each(later.before(), 5, later, 5)).size())
                .isEqualTo(SAME);
    }
}
