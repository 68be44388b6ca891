package app.backwise.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyScoreTests {

    private static WeeklyCheck check(int pain, int enjoyment, int generalActivity, Integer... abilities) {
        List<OwnActivity> activities =
                Arrays.stream(abilities).map(ability -> new OwnActivity("Gardening", ability)).toList();
        return new WeeklyCheck(LocalDate.of(2026, 11, 23), Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC, pain,
                enjoyment, generalActivity, null, activities);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0, 0.0", "10,10,10, 10.0", "6,5,5, 5.3", "6,6,5, 5.7", "5,7,6, 6.0", "0,0,1, 0.3", "0,1,1, 0.7"})
    void scoresThePegAsTheMeanOfItsItems(int pain, int enjoyment, int generalActivity, BigDecimal score) {
        assertThat(check(pain, enjoyment, generalActivity).peg()).isEqualTo(score);
    }

    /** All 1331: three times the score is off from the sum by no more than the rounding to a tenth explains. */
    @Test
    void scoresEveryAnswerExactly() {
        for (int pain = 0; pain <= 10; pain++) {
            for (int enjoyment = 0; enjoyment <= 10; enjoyment++) {
                for (int activity = 0; activity <= 10; activity++) {
                    int sum = pain + enjoyment + activity;
                    int tenths = check(pain, enjoyment, activity).peg().movePointRight(1).intValueExact();

                    assertThat(Math.abs(3 * tenths - 10 * sum)).as("%d+%d+%d", pain, enjoyment, activity)
                            .isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void takesTheMeanOfOwnActivitiesRoundedHalfUp() {
        assertThat(check(0, 0, 0, 3).ability()).hasValue(new BigDecimal("3.0"));
        assertThat(check(0, 0, 0, 3, 4).ability()).hasValue(new BigDecimal("3.5"));
        assertThat(check(0, 0, 0, 0, 0, 1).ability()).hasValue(new BigDecimal("0.3"));
        assertThat(check(0, 0, 0, 0, 0, 2).ability()).hasValue(new BigDecimal("0.7"));
        assertThat(check(0, 0, 0, 10, 10, 10).ability()).hasValue(new BigDecimal("10.0"));
    }

    @Test
    void tellsNoActivityFromNoAbility() {
        assertThat(check(5, 5, 5).ability()).isEmpty();
        assertThat(check(5, 5, 5, 0).ability()).hasValue(new BigDecimal("0.0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(5, 5, 5, Collections.nCopies(4, 5).toArray(Integer[]::new)));
    }
}
