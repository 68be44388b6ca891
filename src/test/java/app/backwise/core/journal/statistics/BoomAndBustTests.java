package app.backwise.core.journal.statistics;

import static app.backwise.core.journal.statistics.Written.START;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoomAndBustTests {

    @Test
    void seesADayOfMuchMoreActivityAndTheWorseDayAfter() {
        Diary diary = new Written().minutes(START, 30, 30, 30, 30, 30, 30, 30, 90)
                .pains(START.plusDays(7), 3, 5).diary();

        assertThat(BoomAndBust.in(diary)).containsExactly(new BoomAndBust(START.plusDays(7), 90, 30, 2));
    }

    @Test
    void letsOneAndAHalfTimesAsMuchPass() {
        assertThat(BoomAndBust.in(new Written().minutes(START, 30, 30, 30, 30, 45).pains(START.plusDays(4), 3, 6)
                .diary())).isEmpty();
        assertThat(BoomAndBust.in(new Written().minutes(START, 30, 30, 30, 30, 46).pains(START.plusDays(4), 3, 6)
                .diary())).hasSize(1);
    }

    @Test
    void needsTwoPointsMoreOnTheNextDay() {
        assertThat(BoomAndBust.in(new Written().minutes(START, 30, 30, 30, 30, 90).pains(START.plusDays(4), 3, 4, 9)
                .diary())).isEmpty();
        assertThat(BoomAndBust.in(new Written().minutes(START, 30, 30, 30, 30, 90).pains(START.plusDays(4), 3, -1, 9)
                .diary())).isEmpty();
    }

    @Test
    void takesADayWithoutMinutesForUnknownAndNotForIdle() {
        assertThat(BoomAndBust.in(new Written().minutes(START, 30, -1, -1, -1, 30, 30, 90)
                .pains(START.plusDays(6), 3, 6).diary())).isEmpty();
        assertThat(BoomAndBust.in(new Written().minutes(START, 30, -1, -1, 30, 30, 30, 44)
                .pains(START.plusDays(6), 3, 6).diary())).isEmpty();
    }
}
