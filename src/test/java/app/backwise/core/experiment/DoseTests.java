package app.backwise.core.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.backwise.core.decision.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseTests {

    @ParameterizedTest(name = "{0} of {1} with usual pain {2}, red before {3}: {4}")
    @CsvSource({"MILD_IMPROVING, 40, 3, false, 20", "MILD_IMPROVING, 40, 7, false, 20",
            "MILD_IMPROVING, 40, 3, true, 10",
            "PAIN_FREE, 40, 0, false, 20", "MODERATE_STABLE, 40, 4, false, 13", "MODERATE_STABLE, 40, 5, false, 10",
            "LOCALIZED_INJURY, 40, 4, false, 13", "LOCALIZED_INJURY, 40, 8, false, 10",
            "DEBILITATING, 40, 2, false, 10",
            "MODERATE_STABLE, 1, 2, false, 1", "MODERATE_STABLE, 5, 2, false, 2"})
    void startsSmall(Category category, int usual, int baseline, boolean red, int dose) {
        assertThat(Dose.starting(usual, category, baseline, red)).isEqualTo(dose);
    }

    @Test
    void leavesTraumaToTheirOwnTeam() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dose.starting(40, Category.TRAUMA, 2, false));
    }

    @Test
    void staysBetweenAQuarterAndHalfOfAnyUsualAmount() {
        for (int usual = 2; usual <= Experiment.AMOUNT_MAXIMUM; usual++) {
            for (Category category : Category.values()) {
                for (int baseline = 0; category != Category.TRAUMA && baseline <= 10; baseline++) {
                    for (boolean red : new boolean[] {true, false}) {
                        int dose = Dose.starting(usual, category, baseline, red);
                        assertThat(4 * dose >= usual && 2 * dose <= usual).as("%d of %d", dose, usual).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void raisesByTenToTwentyPercentOrOneUnitAndNeverBeyondTheUsual() {
        for (int dose = 1; dose <= Experiment.AMOUNT_MAXIMUM; dose++) {
            int raised = Dose.raised(dose, Experiment.AMOUNT_MAXIMUM);
            int rise = raised - dose;
            assertThat(raised == Experiment.AMOUNT_MAXIMUM || rise == 1 && dose < 10
                    || 10 * rise >= dose && 5 * rise <= dose).as("%d to %d", dose, raised).isTrue();
            assertThat(Dose.raised(dose, dose)).isEqualTo(dose);
        }
    }

    @Test
    void lowersWheneverThereIsSomethingToLower() {
        for (int dose = 2; dose <= Experiment.AMOUNT_MAXIMUM; dose++) {
            assertThat(Dose.lowered(dose)).isLessThan(dose).isPositive();
            assertThat(Dose.halved(dose)).isLessThan(dose).isPositive();
        }
        assertThat(Dose.lowered(1)).isOne();
        assertThat(Dose.halved(1)).isOne();
    }
}
