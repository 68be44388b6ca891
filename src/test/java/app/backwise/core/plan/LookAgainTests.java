package app.backwise.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Guidance;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAgainTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEBILITATING | activity/all-worse | 2 | 0
            DEBILITATING | activity/every-position pain-now/9 | 2 | 0
            PAIN_FREE | pain-now/0 | 90 | 0
            PAIN_FREE | pain-now/0 activity/not-sure | 2 | 0
            LOCALIZED_INJURY | events/minor-strain injury/spot-back | 7 | 7
            LOCALIZED_INJURY | events/minor-strain injury/spot-back activity/not-sure | 2 | 7
            LOCALIZED_INJURY | events/minor-strain injury/spot-back pain-now/7 | 7 | 14
            MILD_IMPROVING | activity/steady pain-now/4 | 14 | 0
            MILD_IMPROVING | activity/not-sure pain-now/4 | 2 | 0
            MILD_IMPROVING | activity/eases pain-now/10 | 14 | 0
            MODERATE_STABLE | pain-now/5 | 7 | 7
            MODERATE_STABLE | pain-now/6 | 7 | 7
            MODERATE_STABLE | pain-now/7 | 7 | 14
            MODERATE_STABLE | pain-now/8 | 3 | 14
            MODERATE_STABLE | pain-now/8 duration/2-to-6-weeks | 7 | 14
            MODERATE_STABLE | pain-now/10 activity/steady | 3 | 14
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            once                        | pain-now/5 0                                          | 7
            the same when it was due    | pain-now/5 0, pain-now/5 7                            | 14
            less pain                   | pain-now/6 0, pain-now/5 9                            | 14
            more pain                   | pain-now/5 0, pain-now/6 7                            | 7
            getting worse               | pain-now/5 0, pain-now/5 course/worse 7               | 7
            another category            | pain-now/5 0, pain-now/4 7                            | 14
            before it was due           | pain-now/5 0, pain-now/5 6                            | 7
            again before it was due     | pain-now/5 0, pain-now/5 7, pain-now/5 8              | 14
            four times                  | pain-now/5 0, pain-now/5 7, pain-now/5 21, pain-now/5 49 | 28
            without pain                | pain-now/0 0, pain-now/0 90                           | 90
            over three months           | pain-now/4 duration/over-3-months 0, pain-now/4 duration/over-3-months 14, \
            pain-now/4 duration/over-3-months 42, pain-now/4 duration/over-3-months 98 | 90
            """)
    void looksLessOftenWhileNothingChanges(String name, String looks, int days) {
        assertThat(LookAgain.afterDays(Stream.of(looks.split(",")).map(LookAgainTests::look).toList()))
                .isEqualTo(OptionalInt.of(days));
    }

    @Test
    void leavesTheNextLookToTheirOwnTeamWhateverWasBefore() {
        assertThat(LookAgain.afterDays(List.of(look("pain-now/5 0"), look("events/surgery 7")))).isEmpty();
    }

    private static LookAgain.Look look(String findingsAndDay) {
        String look = findingsAndDay.strip();
        int split = look.lastIndexOf(' ');
        return new LookAgain.Look(FIRST.plusDays(Integer.parseInt(look.substring(split + 1))),
                Patient.benign().with(look.substring(0, split)).guidance());
    }
}
