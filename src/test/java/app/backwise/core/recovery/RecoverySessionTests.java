package app.backwise.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.backwise.core.Patient;
import app.backwise.core.assessment.PartTwo;
import app.backwise.core.plan.Plan;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecoverySessionTests {

    private static final Plan LIFTER = plan(Patient.benign(), "usual-activities/gym done-lately/gym");

    @ParameterizedTest(name = "half of {0} is {1}")
    @CsvSource({"100, 50.0", "101, 50.5", "101.9, 50.5", "62.5, 31.0", "1, 0.5"})
    void takesHalfAndRoundsDownToThePlates(BigDecimal maximum, BigDecimal load) {
        assertThat(RecoverySession.of(LIFTER, maximum)).contains(new RecoverySession(maximum, load));
    }

    @ParameterizedTest(name = "{0} for {1} repetitions: maximum {2}, half {3}")
    @CsvSource({"100, 1, 100.0, 50.0", "90, 5, 105.0, 52.5", "60, 10, 80.0, 40.0", "70, 3, 77.0, 38.5"})
    void estimatesTheMaximumAfterEpley(BigDecimal weight, int repetitions, BigDecimal maximum, BigDecimal load) {
        assertThat(RecoverySession.estimated(LIFTER, weight, repetitions)).contains(new RecoverySession(maximum, load));
    }

    @Test
    void neverLoadsMoreThanHalf() {
        for (int tenths = 10; tenths <= 10_000; tenths++) {
            BigDecimal maximum = BigDecimal.valueOf(tenths, 1);
            BigDecimal load = RecoverySession.of(LIFTER, maximum).orElseThrow().load();
            assertThat(load.add(load)).isLessThanOrEqualTo(maximum).isGreaterThan(maximum.subtract(BigDecimal.ONE));
        }
    }

    @Test
    void isOnlyForThoseUsedToWeightsThatDoNotProvoke() {
        BigDecimal hundred = BigDecimal.valueOf(100);

        assertThat(RecoverySession.of(plan(Patient.benign(), "usual-activities/walking"), hundred)).isEmpty();
        assertThat(
                RecoverySession.of(
                        plan(Patient.benign(), "usual-activities/gym done-lately/gym worse-with/lifting-carrying"),
                        hundred))
                .isEmpty();
        assertThat(RecoverySession.estimated(
                plan(Patient.benign().with("health/weak-bones"), "usual-activities/gym done-lately/gym"),
                hundred, 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, -1})
    void refusesSetsThatTellTooLittle(int repetitions) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecoverySession.estimated(LIFTER, BigDecimal.TEN, repetitions));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "1000.5"})
    void refusesWhatIsNoWeight(BigDecimal weight) {
        assertThatIllegalArgumentException().isThrownBy(() -> RecoverySession.of(LIFTER, weight));
    }

    private static Plan plan(Patient patient, String aboutYou) {
        return Plan.of(patient.guidance(), PartTwo.answers(aboutYou)).orElseThrow();
    }
}
