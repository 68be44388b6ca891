package app.backwise.core.journal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Feeling;
import app.backwise.core.journal.Period;
import app.backwise.core.journal.Recorded;
import app.backwise.core.journal.Rest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodFiguresTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 28);
    private static final Period TWO_DAYS = new Period(FIRST, FIRST.plusDays(1));

    private static Day day(int offset, String slept, Integer stress) {
        return new Day(FIRST.plusDays(offset), new Recorded(Instant.EPOCH, null, ZoneOffset.UTC),
                new Rest(slept == null ? null : new BigDecimal(slept), null, null), new Feeling(stress, null), null, "",
                List.of(), null);
    }

    @Test
    void takeTheMeanOfDaysThatSaySoAndNoOthers() {
        PeriodFigures figures = PeriodFigures.of(TWO_DAYS, List.of(),
                List.of(new DailyRating(FIRST, 2, 3), new DailyRating(FIRST.plusDays(1), 1, 4),
                        new DailyRating(FIRST.plusDays(2), 1, 9)),
                List.of(day(0, "7.5", 0), day(1, "6.0", null), day(2, "1.0", 10)));

        assertThat(figures.interference()).isEqualTo(new Figure(new BigDecimal("2.8"), 2));
        assertThat(figures.sleepHours()).isEqualTo(new Figure(new BigDecimal("6.8"), 2));
        assertThat(figures.stress()).isEqualTo(new Figure(new BigDecimal("0.0"), 1));
        assertThat(figures.mood().known()).isFalse();
        assertThat(figures.pain().written()).isFalse();
    }

    @Test
    void takeNoRatingThatTheEntriesOfADayCannotGive() {
        assertThat(new DailyRating(FIRST, 2, 0).mean().shown()).isEqualTo("0.0");
        assertThat(new DailyRating(FIRST, 2, 20).mean().shown()).isEqualTo("10.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new DailyRating(FIRST, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new DailyRating(FIRST, 2, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DailyRating(FIRST, 2, 21));
    }
}
