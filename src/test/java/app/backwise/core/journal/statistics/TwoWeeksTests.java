package app.backwise.core.journal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.journal.statistics.TwoWeeks.Known;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwoWeeksTests {

    private static final LocalDate TODAY = Written.START.plusDays(13);

    private static TwoWeeks of(int... pains) {
        return TwoWeeks.of(new Written().pains(Written.START, pains).diary().summaries(), TODAY);
    }

    @Test
    void putsTheWeekBesideTheOneBefore() {
        TwoWeeks weeks = of(6, 5, 5, 6, -1, -1, -1, 4, 4, 5, 3, -1, -1, 4);

        assertThat(weeks.known()).isEqualTo(Known.BOTH_MEANS);
        assertThat(weeks.now().mean()).contains(new BigDecimal("4.0"));
        assertThat(weeks.before().mean()).contains(new BigDecimal("5.5"));
        assertThat(weeks.now().days()).isEqualTo(5);
        assertThat(weeks.now().missing()).isZero();
    }

    @Test
    void comparesNothingWithAWeekOfWhichLessThanHalfIsWritten() {
        TwoWeeks weeks = of(6, 5, 5, -1, -1, -1, -1, 4, 4, 5, 3, -1, -1, -1);

        assertThat(weeks.known()).isEqualTo(Known.DAYS);
    }

    @Test
    void countsEntriesWhileThereIsNoMean() {
        TwoWeeks weeks = TwoWeeks.of(List.of(new DailySummary(TODAY, 3, 12, 2, 6, false, false, false)), TODAY);

        assertThat(weeks.known()).isEqualTo(Known.ENTRIES);
        assertThat(weeks.now().entries()).isEqualTo(3);
        assertThat(weeks.now().missing()).isEqualTo(3);
    }

    @Test
    void knowsNothingOfWhatIsOlder() {
        assertThat(TwoWeeks.of(new Written().same(TODAY.minusDays(20), 7, 8).diary().summaries(), TODAY).known())
                .isEqualTo(Known.NOTHING);
        assertThat(TwoWeeks.first(TODAY)).isEqualTo(Written.START);
    }
}
