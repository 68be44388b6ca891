package app.backwise.core.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.backwise.core.decision.Category;
import app.backwise.core.journal.statistics.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTests {

    @ParameterizedTest
    @CsvSource({"KILOMETRES, 25, 2.5", "KILOMETRES, 20, 2", "MILES, 100, 10", "MILES, 1, 0.1", "MINUTES, 10, 10",
            "KILOGRAMS, 1440, 1440"})
    void saysItsStepsAsPeopleDo(Unit unit, int steps, BigDecimal amount) {
        assertThat(unit.amount(steps)).isEqualTo(amount);
    }

    @Test
    void countsDistancesInTenths() {
        assertThat(Unit.values()).filteredOn(unit -> unit.decimals() == 1).containsExactly(Unit.KILOMETRES, Unit.MILES);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void isLiftedSoManyTimesOnlyIfItIsAWeight(Unit unit) {
        for (int times : new int[] {1, 100}) {
            Integer right = unit.weight() ? Integer.valueOf(times) : null;
            assertThat(lifting(unit, right).goal().repetitions()).isEqualTo(right);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> lifting(unit, unit.weight() ? null : 5));
        assertThatIllegalArgumentException().isThrownBy(() -> lifting(unit, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> lifting(unit, 101));
    }

    private static Experiment lifting(Unit unit, Integer repetitions) {
        return new Experiment(new UUID(0, 1), new Goal(new ActivityName("Deadlift", null), unit, 100, repetitions),
                new Basis(3, Category.MODERATE_STABLE, Written.START, 30, 0), List.of(), null);
    }
}
