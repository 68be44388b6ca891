package app.backwise.core.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuitabilityTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Localized injury | events/minor-strain injury/spot-back | YES
            Moderate, stable | pain-now/6 | YES
            Mild | pain-now/2 | YES
            Severe, easing | pain-now/9 activity/eases | YES
            No pain | pain-now/0 | YES
            Mild, to be seen soon | health/steroids | AFTER_SEEN
            Moderate, to be seen soon | pain-now/6 health/cancer | AFTER_SEEN
            No pain, to be seen soon | pain-now/0 health/steroids | AFTER_SEEN
            Sore spot, to be seen soon | events/minor-strain injury/spot-back legs/spreading | AFTER_SEEN
            Everything makes it worse | activity/all-worse | AFTER_SEEN
            Operation | events/surgery | NO
            Checked accident | events/accident accident-check/checked | NO
            Pregnant | health/pregnant | NO
            Help needed today | feeling-ill/fever | NO
            Emergency | warning-signs/saddle | NO
            Pain in the side, no plan | site/side | NO
            Elsewhere with no spot, no plan | site/elsewhere injury/no-spot | NO
            """)
    void followsFromTheDecision(String story, String findings, Suitability suitability) {
        assertThat(Suitability.of(Patient.benign().with(findings).decision())).isEqualTo(suitability);
    }

    @Test
    void isNoneForSomebodyUnder18() {
        assertThat(Suitability.of(Patient.under18().decision())).isEqualTo(Suitability.NO);
    }
}
