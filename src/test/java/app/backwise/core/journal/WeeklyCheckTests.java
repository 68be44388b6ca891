package app.backwise.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyCheckTests {

    private static WeeklyCheck check(int pain, int enjoyment, int activity, Integer... abilities) {
        return answers(LocalDate.EPOCH, pain, enjoyment, activity, null, abilities);
    }

    private static WeeklyCheck answers(LocalDate on, int pain, int enjoyment, int activity, Integer confidence,
            Integer... abilities) {
        return new WeeklyCheck(on, Instant.EPOCH, ZoneOffset.UTC, pain, enjoyment, activity, confidence,
                Arrays.stream(abilities).map(ability -> new OwnActivity("Gardening", ability)).toList());
    }

    @ParameterizedTest
    @CsvSource({"0,0,0, 0.0", "10,10,10, 10.0", "5,6,6, 5.7", "6,5,5, 5.3", "7,3,8, 6.0", "0,0,1, 0.3", "0,1,1, 0.7"})
    void scoresThePegAsTheMeanOfItsItems(int pain, int enjoyment, int activity, BigDecimal peg) {
        assertThat(check(pain, enjoyment, activity).peg()).isEqualTo(peg);
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
    void knowsHowFarItMovedSinceTheCheckBefore() {
        assertThat(check(5, 5, 5).changeSince(check(6, 6, 7))).isEqualTo("-1.3");
        assertThat(check(6, 6, 7).changeSince(check(5, 5, 5))).isEqualTo("1.3");
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

    @Test
    void hasTheSameAnswersWheneverTheyWereWrittenDown() {
        WeeklyCheck check = answers(LocalDate.EPOCH, 4, 5, 6, 7, 8);

        assertThat(check.sameAnswersAs(new WeeklyCheck(LocalDate.EPOCH, Instant.MAX, ZoneId.of("Asia/Kathmandu"), 4, 5,
                6, 7, check.activities()))).isTrue();
        assertThat(List.of(
                answers(LocalDate.EPOCH.plusDays(7), 4, 5, 6, 7, 8), answers(LocalDate.EPOCH, 0, 5, 6, 7, 8),
                answers(LocalDate.EPOCH, 4, 0, 6, 7, 8), answers(LocalDate.EPOCH, 4, 5, 0, 7, 8),
                answers(LocalDate.EPOCH, 4, 5, 6, null, 8), answers(LocalDate.EPOCH, 4, 5, 6, 7, 0)))
                .noneMatch(check::sameAnswersAs);
    }
}
