package app.backwise.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Period WEEK = new Period(MONDAY, MONDAY.plusDays(6));

    @Test
    void lastsADayToAYear() {
        assertThat(new Period(MONDAY, MONDAY).days()).isOne();
        assertThat(Period.endingOn(MONDAY, 366)).isEqualTo(new Period(MONDAY.minusDays(365), MONDAY));
        assertThat(Period.endingOn(MONDAY, 366).days()).isEqualTo(366);
        assertThatIllegalArgumentException().isThrownBy(() -> Period.endingOn(MONDAY, 367));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(MONDAY, MONDAY.minusDays(1)));
    }

    @Test
    void comesRightAfterAsManyDays() {
        assertThat(WEEK.before()).isEqualTo(new Period(MONDAY.minusDays(7), MONDAY.minusDays(1)));
        assertThat(new Period(MONDAY, MONDAY).before())
                .isEqualTo(new Period(MONDAY.minusDays(1), MONDAY.minusDays(1)));
    }

    @Test
    void overlapsWhatHasADayInCommon() {
        for (int first = -10; first <= 10; first++) {
            for (int days = 1; days <= 20; days++) {
                Period other = new Period(MONDAY.plusDays(first), MONDAY.plusDays(first + days - 1L));
                boolean common = other.from().datesUntil(other.to().plusDays(1)).anyMatch(WEEK::contains);

                assertThat(WEEK.overlaps(other)).as("%s and %s", WEEK, other).isEqualTo(common);
                assertThat(other.overlaps(WEEK)).as("%s and %s", other, WEEK).isEqualTo(common);
            }
        }
    }
}
