package app.backwise.core.clearance;

import static app.backwise.core.clearance.SafetyQuestions.ASKED;
import static app.backwise.core.clearance.SafetyQuestions.ASKED_AGAIN;
import static app.backwise.core.clearance.SafetyQuestions.ASKED_FIRST;
import static app.backwise.core.clearance.SafetyQuestions.NOT_ASKED;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.backwise.core.Patient;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.journal.statistics.Written;
import app.backwise.core.response.DatedResponse;
import app.backwise.core.response.SymptomResponse;
import app.backwise.core.response.TrafficLight;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafetyQuestionsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Every answer there is, and what follows from it. */
    private static Stream<Arguments> answers() {
        Stream<Arguments> tried = Map
                .of(SymptomResponse.WITHIN_RULE, NOT_ASKED, SymptomResponse.MORE_PAIN_BUT_BACK, NOT_ASKED,
                        SymptomResponse.NOT_BACK_NEXT_MORNING, NOT_ASKED, SymptomResponse.MORE_PAIN_AND_NOT_BACK,
                        ASKED_AGAIN,
                        SymptomResponse.MUCH_MORE_PAIN, ASKED, SymptomResponse.LEGS_WORSE, ASKED_FIRST)
                .entrySet().stream()
                .map(each -> arguments(each.getKey(), SafetyQuestions.after(each.getKey()), each.getValue()));
        Stream<Arguments> written = Map.of(LegSymptoms.NONE, NOT_ASKED, LegSymptoms.SAME, NOT_ASKED,
                LegSymptoms.MOVING_UP, NOT_ASKED, LegSymptoms.MOVING_DOWN, ASKED_FIRST).entrySet().stream()
                .map(each -> arguments(each.getKey(), SafetyQuestions.after(each.getKey()), each.getValue()));
        Stream<Arguments> confirmed = Stream.of(Criterion.values()).flatMap(criterion -> Stream.of(true, false)
                .map(yes -> new Confirmation(criterion, yes, TODAY))
                .map(each -> arguments(each, SafetyQuestions.after(each.legs()),
                        each.equals(new Confirmation(Criterion.LEGS_QUIET, false, TODAY)) ? ASKED_FIRST : NOT_ASKED)));
        return Stream.of(tried, written, confirmed).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void areAskedAfter(Object answer, SafetyQuestions asked, SafetyQuestions expected) {
        assertThat(asked).isEqualTo(expected);
    }

    @Test
    void coverEveryAnswer() {
        assertThat(answers()).hasSize(
                SymptomResponse.values().length + LegSymptoms.values().length + 2 * Criterion.values().length);
        assertThat(SafetyQuestions.after((LegSymptoms) null)).isEqualTo(NOT_ASKED);
    }

    @Test
    void areAskedAfterEveryRedResponseAndNoOther() {
        assertThat(SymptomResponse.values()).allSatisfy(each -> assertThat(SafetyQuestions.after(each).asked())
                .isEqualTo(each.light() == TrafficLight.RED));
    }

    @Test
    void areAskedAgainWithoutNewsOnceInTwoWeeks() {
        Screening last = new Screening(TODAY, noon(TODAY));

        assertThat(ASKED_AGAIN.on(TODAY.plusDays(13), last)).isEqualTo(NOT_ASKED);
        assertThat(ASKED_AGAIN.on(TODAY.plusDays(14), last).asked()).isTrue();
        for (SafetyQuestions news : List.of(ASKED, ASKED_FIRST, NOT_ASKED)) {
            assertThat(news.on(TODAY, last)).isEqualTo(news);
        }
    }

    @Test
    void countForTwoWeeksOrUpToTheDayToLookAgain() {
        Screening last = new Screening(TODAY, noon(TODAY));

        assertThat(last.oldOn(TODAY.plusDays(14))).isFalse();
        assertThat(last.oldOn(TODAY.plusDays(15))).isTrue();
        assertThat(last.lookingAgainOn(TODAY.plusDays(28)).oldOn(TODAY.plusDays(28))).isFalse();
        assertThat(last.lookingAgainOn(TODAY.plusDays(28)).oldOn(TODAY.plusDays(29))).isTrue();
        assertThat(last.lookingAgainOn(TODAY.plusDays(7)).oldOn(TODAY.plusDays(14))).isFalse();
    }

    @Test
    void holdBackThePlanForWhateverIsAskedFirst() {
        assertThat(SymptomResponse.values()).allSatisfy(each -> assertThat(Clearance.of(Patient.benign().decision(),
                new Screening(TODAY, noon(TODAY)), Diary.empty(),
                List.of(new DatedResponse(TODAY.plusDays(1), noon(TODAY.plusDays(1)), each))) instanceof Clear)
                .isEqualTo(!SafetyQuestions.after(each).first()));
        assertThat(LegSymptoms.values()).allSatisfy(each -> assertThat(Clearance.of(Patient.benign().decision(),
                new Screening(TODAY, noon(TODAY)), new Written().legs(TODAY.plusDays(1), each).diary(),
                List.of()) instanceof Clear).isEqualTo(!SafetyQuestions.after(each).first()));
    }
}
