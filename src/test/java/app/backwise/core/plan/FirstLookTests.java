package app.backwise.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstLookTests {

    @ParameterizedTest
    @CsvSource({
            "TRAUMA, events/surgery activity/not-sure",
            "NOT_SURE, pain-now/0 activity/not-sure",
            "NOT_SURE, pain-now/9 activity/not-sure",
            "DEBILITATING, activity/all-worse pain-now/9",
            "SEVERE_AND_NEW, pain-now/8 duration/under-2-weeks",
            "MODERATE_STABLE, pain-now/7 duration/under-2-weeks",
            "MODERATE_STABLE, pain-now/10 duration/2-to-6-weeks",
            "MILD_IMPROVING, pain-now/10 duration/under-2-weeks activity/eases",
            "PAIN_FREE, pain-now/0"})
    void findsTheLineThatIsThePersons(FirstLook line, String findings) {
        assertThat(FirstLook.of(Patient.benign().with(findings).guidance())).isEqualTo(line);
    }

    @Test
    void doublesUpToTheLongest() {
        assertThat(FirstLook.NOT_SURE.later()).containsExactly(4, 8, 16, 28);
        assertThat(FirstLook.SEVERE_AND_NEW.later()).containsExactly(6, 12, 24, 28);
        assertThat(FirstLook.MILD_IMPROVING.later()).containsExactly(28);
        assertThat(List.of(FirstLook.PAIN_FREE, FirstLook.TRAUMA)).allSatisfy(line -> assertThat(line.later())
                .isEmpty());
    }
}
