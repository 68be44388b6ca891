package app.backwise.core.journal.statistics;

import static app.backwise.core.journal.statistics.PainComparison.Size.LARGE;
import static app.backwise.core.journal.statistics.PainComparison.Size.SAME;
import static app.backwise.core.journal.statistics.PainComparison.Size.SMALL;
import static app.backwise.core.journal.statistics.PainComparison.Size.TOO_FEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainComparisonTests {

    private static PainComparison of(String earlier, int earlierDays, String later, int laterDays) {
        return new PainComparison(new Figure(new BigDecimal(earlier), earlierDays),
                new Figure(new BigDecimal(later), laterDays));
    }

    @ParameterizedTest
    @CsvSource({
            "5.1, 4.2, SAME",
            "5.0, 4.0, SMALL",
            "5.0, 3.5, LARGE",
            "5.0, 3.6, SMALL",
            "8.0, 6.1, SMALL",
            "8.0, 6.0, LARGE",
            "1.0, 0.1, SAME",
            "1.0, 0.0, LARGE",
            "3.3, 2.3, LARGE",
            "3.4, 2.4, SMALL",
            "0.0, 0.0, SAME"})
    void judgesLikeOstelo(String one, String other, PainComparison.Size size) {
        assertThat(of(one, 7, other, 7).size()).isEqualTo(size);
        assertThat(of(other, 7, one, 7).size()).as("the other way round").isEqualTo(size);
    }

    @Test
    void saysNothingOfFewerThanSevenDays() {
        assertThat(of("9.0", 6, "1.0", 28).size()).isEqualTo(TOO_FEW);
        assertThat(of("9.0", 28, "1.0", 6).size()).isEqualTo(TOO_FEW);
        assertThat(of("9.0", 7, "1.0", 7).size()).isEqualTo(LARGE);
        assertThat(new PainComparison(new Figure(null, 0), new Figure(null, 0)).size()).isEqualTo(TOO_FEW);
    }

    @Test
    void saysHowManyMoreDaysItTakes() {
        assertThat(of("9.0", 6, "1.0", 2).missingEarlier()).isOne();
        assertThat(of("9.0", 6, "1.0", 2).missingLater()).isEqualTo(5);
        assertThat(of("9.0", 7, "1.0", 20).missingEarlier()).isZero();
        assertThat(of("9.0", 7, "1.0", 20).missingLater()).isZero();
    }

    @Test
    void saysInWhichDirection() {
        assertThat(of("5.1", 9, "4.2", 9).lower()).isTrue();
        assertThat(of("4.2", 9, "5.1", 9).lower()).isFalse();
        assertThat(of("4.2", 9, "4.2", 9).lower()).isFalse();
        assertThat(of("4.2", 9, "5.1", 9).difference()).isEqualTo("0.9");
    }

    @Test
    void neverCallsLessThanAPointAChange() {
        for (int earlier = 0; earlier <= 100; earlier++) {
            for (int later = 0; later <= 100; later++) {
                PainComparison.Size size = new PainComparison(new Figure(BigDecimal.valueOf(earlier, 1), 7),
                        new Figure(BigDecimal.valueOf(later, 1), 7)).size();
                int apart = Math.abs(earlier - later);
                boolean large = apart >= 20 || apart * 10 >= Math.max(earlier, later) * 3;

                assertThat(size).as("%d to %d tenths", earlier, later)
                        .isEqualTo(apart < 10 ? SAME : large ? LARGE : SMALL);
            }
        }
    }
}
