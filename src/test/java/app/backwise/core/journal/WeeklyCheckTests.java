package app.backwise.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyCheckTests {

    private static WeeklyCheck check(int pain, int enjoyment, int activity) {
        return new WeeklyCheck(LocalDate.EPOCH, Instant.EPOCH, ZoneOffset.UTC, pain, enjoyment, activity, null,
                List.of());
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,0.0", "10,10,10,10.0", "5,6,6,5.7", "5,5,6,5.3", "7,3,8,6.0", "0,0,1,0.3"})
    void scoresThePegAsTheMeanOfItsItems(int pain, int enjoyment, int activity, BigDecimal peg) {
        assertThat(check(pain, enjoyment, activity).peg()).isEqualTo(peg);
    }

    @Test
    void isNeverFurtherThanATwentiethFromTheExactScore() {
        for (int all = 0; all < 11 * 11 * 11; all++) {
            int sum = all % 11 + all / 11 % 11 + all / 121;
            BigDecimal shown = check(all % 11, all / 11 % 11, all / 121).peg();

            assertThat(shown.multiply(BigDecimal.valueOf(3)).subtract(BigDecimal.valueOf(sum)).abs())
                    .as("sum %d", sum).isLessThanOrEqualTo(new BigDecimal("0.15"));
            assertThat(shown.scale()).isOne();
        }
    }

    @Test
    void knowsHowFarItMovedSinceTheCheckBefore() {
        assertThat(check(5, 5, 5).changeSince(check(6, 6, 7))).isEqualTo("-1.3");
        assertThat(check(6, 6, 7).changeSince(check(5, 5, 5))).isEqualTo("1.3");
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

    private static WeeklyCheck answers(LocalDate on, int pain, int enjoyment, int activity, Integer confidence,
            int ability) {
        return new WeeklyCheck(on, Instant.EPOCH, ZoneOffset.UTC, pain, enjoyment, activity, confidence,
                List.of(new OwnActivity("Gardening", ability)));
    }
}
