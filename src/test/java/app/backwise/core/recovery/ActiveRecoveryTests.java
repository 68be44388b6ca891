package app.backwise.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActiveRecoveryTests {

    @ParameterizedTest(name = "effort {0}, sore {1}: {2}")
    @CsvSource({"0, false, EASY_AND_NOT_SORE", "4, false, EASY_AND_NOT_SORE", "4, true, SORE_NEXT_DAY",
            "4, , NEXT_DAY_OPEN", "5, false, TOO_HARD", "5, , TOO_HARD", "10, true, TOO_HARD"})
    void asksHowHardItWasAndHowTheNextDayWas(int effort, Boolean sore, ActiveRecovery expected) {
        assertThat(ActiveRecovery.of(effort, sore)).isEqualTo(expected);
    }

    @Test
    void refusesWhatIsNoEffort() {
        assertThatIllegalArgumentException().isThrownBy(() -> ActiveRecovery.of(11, false));
    }
}
