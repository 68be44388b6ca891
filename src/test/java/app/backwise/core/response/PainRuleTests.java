package app.backwise.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainRuleTests {

    @ParameterizedTest(name = "{0}: usual {1}, pain {2}, back {3}, legs worse {4}")
    @CsvSource({
            "easy run, 3, 5, true, false, WITHIN_RULE, GREEN",
            "easy run no pain, 3, 0, true, false, WITHIN_RULE, GREEN",
            "a point too much that settles, 3, 6, true, false, MORE_PAIN_BUT_BACK, AMBER",
            "fine but sore next morning, 3, 5, false, false, NOT_BACK_NEXT_MORNING, AMBER",
            "a point too much and sore, 3, 6, false, false, MORE_PAIN_AND_NOT_BACK, RED",
            "four points more, 3, 7, true, false, MUCH_MORE_PAIN, RED",
            "four points more with the morning open, 3, 7, , false, MUCH_MORE_PAIN, RED",
            "pain down the calf, 3, 0, true, true, LEGS_WORSE, RED",
            "pain down the calf with the morning open, 3, 3, , true, LEGS_WORSE, RED",
            "a high usual pain makes 8 no green, 6, 8, true, false, MORE_PAIN_BUT_BACK, AMBER",
            "high usual pain is no bar, 6, 7, true, false, WITHIN_RULE, GREEN",
            "nine is always too much, 8, 9, true, false, MUCH_MORE_PAIN, RED",
            "ten is never fine, 10, 10, true, false, MUCH_MORE_PAIN, RED"})
    void namesTheResponse(String name, int baseline, int pain, Boolean back, boolean legs, SymptomResponse response,
            TrafficLight light) {
        assertThat(new PainRule(baseline).response(pain, back, legs)).contains(response);
        assertThat(response.light()).isEqualTo(light);
    }

    @Test
    void holdsForEveryCombinationAsTheClinicalRuleSays() {
        for (int baseline = 0; baseline <= 10; baseline++) {
            for (int pain = 0; pain <= 10; pain++) {
                for (int bits = 0; bits < 4; bits++) {
                    boolean back = bits % 2 == 1;
                    boolean legs = bits / 2 == 1;
                    boolean green = pain <= Math.min(7, baseline + 2) && back && !legs;
                    boolean red =
                            legs || pain >= Math.min(9, baseline + 4) || pain > Math.min(7, baseline + 2) && !back;
                    assertThat(new PainRule(baseline).response(pain, back, legs).orElseThrow().light())
                            .isEqualTo(red ? TrafficLight.RED : green ? TrafficLight.GREEN : TrafficLight.AMBER);
                }
                assertThat(new PainRule(baseline).response(pain, null, false).isPresent())
                        .isEqualTo(pain >= Math.min(9, baseline + 4));
            }
        }
    }

    @Test
    void statesTheNumbersBeforehand() {
        assertThat(new PainRule(3).allowedPain()).isEqualTo(5);
        assertThat(new PainRule(3).stopPain()).isEqualTo(7);
        assertThat(new PainRule(6).stopPain()).isEqualTo(9);
        assertThat(new PainRule(9).allowedPain()).isEqualTo(7);
        assertThat(new PainRule(9).stopPain()).isEqualTo(9);
        assertThatIllegalArgumentException().isThrownBy(() -> new PainRule(11));
    }

    @Test
    void letsNothingBeTriedFromAUsualPainOfEight() {
        assertThat(new PainRule(7).allowsTries()).isTrue();
        assertThat(new PainRule(8).allowsTries()).isFalse();
    }
}
