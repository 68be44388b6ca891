package app.backwise.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Guidance;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAgainTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEBILITATING | activity/all-worse | 2 | 7
            DEBILITATING | activity/every-position pain-now/9 | 2 | 14
            PAIN_FREE | pain-now/0 | 90 | 0
            LOCALIZED_INJURY | events/minor-strain injury/spot-back | 7 | 7
            LOCALIZED_INJURY | events/minor-strain injury/spot-back pain-now/7 | 7 | 14
            MILD_IMPROVING | activity/steady pain-now/4 | 14 | 0
            MILD_IMPROVING | activity/eases pain-now/10 | 14 | 0
            MODERATE_STABLE | pain-now/5 | 7 | 7
            MODERATE_STABLE | pain-now/6 | 7 | 7
            MODERATE_STABLE | pain-now/7 | 14 | 14
            MODERATE_STABLE | pain-now/10 activity/steady | 14 | 14
            MODERATE_STABLE | pain-now/6 activity/not-sure | 2 | 7
            MODERATE_STABLE | pain-now/9 activity/not-sure | 2 | 14
            """)
    void countsTheDaysForEachCategory(Category category, String findings, int lookAgain, int pause) {
        Guidance guidance = Patient.benign().with(findings).guidance();

        assertThat(guidance.category()).isEqualTo(category);
        assertThat(LookAgain.afterDays(guidance)).isEqualTo(OptionalInt.of(lookAgain));
        assertThat(LookAgain.pauseDays(guidance)).isEqualTo(pause);
    }

    @Test
    void leavesTheDatesToTheirOwnTeamAfterTrauma() {
        Guidance guidance = Patient.benign().with("events/surgery").guidance();

        assertThat(LookAgain.afterDays(guidance)).isEmpty();
        assertThat(LookAgain.pauseDays(guidance)).isZero();
    }
}
