package app.backwise.core.questionnaire;

import static app.backwise.core.assessment.Questions.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartOneTests {

    @ParameterizedTest
    @CsvSource({
            "events/accident,        accident-check",
            "health/pregnant,        pregnancy-signs",
            "site/side,              side-signs",
            "duration/over-3-months, stiffness",
            "events/minor-strain,    injury",
            "events/minor-strain injury/spot-elsewhere, injury injured-part",
            "site/elsewhere,         injury injured-part",
            "site/elsewhere injury/spot-back, injury"
    })
    void opensAFurtherPageForAnAnswerThatNeedsOne(String finding, String opened) {
        List<Question> usual = PART_ONE.walk(Patient.benign().answers()).asked();
        List<Question> more = new ArrayList<>(PART_ONE.walk(Patient.benign().with(finding).answers()).asked());
        more.removeAll(usual);

        assertThat(more).extracting(Question::id).containsExactly(opened.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"18-49, true", "50-64, true", "65-69, false", "70-plus, false"})
    void asksAboutStiffnessUpToTheAgeOf64(String age, boolean asked) {
        Answers answers = Patient.benign().with(AGE, age).with(DURATION, "over-3-months").answers();

        assertThat(PART_ONE.walk(answers).asked().contains(STIFFNESS)).isEqualTo(asked);
    }

    @Test
    void asksSomebodyUnder18ForTheSignsOfAnEmergencyAlone() {
        assertThat(PART_ONE.walk(Patient.under18().answers()).asked())
                .containsExactly(AGE, WARNING_SIGNS, DANGER_SIGNS);
        assertThat(PART_ONE.walk(Patient.benign().with(AGE, "under-18").answers()).relevant())
                .isEqualTo(Patient.under18().answers());
    }

    @Test
    void takesFourteenPagesTypicallyTwentyAtMostAndThreeAtLeast() {
        Patient everything = Patient.benign().with("events/accident events/minor-strain health/pregnant site/side"
                + " duration/over-3-months injury/spot-elsewhere");

        assertThat(PART_ONE.walk(Patient.benign().answers()).asked()).hasSize(14);
        assertThat(PART_ONE.walk(Patient.benign().with(EVENTS, "minor-strain").answers()).asked()).hasSize(15);
        assertThat(PART_ONE.walk(everything.answers()).asked()).isEqualTo(PART_ONE.questions()).hasSize(20);
        assertThat(PART_ONE.walk(Patient.under18().answers()).asked()).hasSize(3);
    }

    @Test
    void forgetsPregnancySignsOfSomebodyNotPregnant() {
        Answers pregnant = Patient.benign().with(HEALTH, "pregnant").with(PREGNANCY_SIGNS, "heavy-bleeding").answers();
        Answers notPregnant = pregnant.with(HEALTH, List.of("none"));

        assertThat(PART_ONE.walk(notPregnant).relevant()).isEqualTo(Patient.benign().answers());
        assertThat(PART_ONE.walk(notPregnant).completed()).isPresent();
    }

    @Test
    void asksAgainOnlyWhatAChangeMadeNecessary() {
        Answers answers = Patient.benign().answers();

        assertThat(PART_ONE.walk(answers.with(PAIN_NOW, List.of("9"))).open()).isEmpty();
        assertThat(PART_ONE.walk(answers.with(SITE, List.of("side"))).open()).containsExactly(SIDE_SIGNS);
        assertThat(PART_ONE.walk(answers.with(EVENTS, List.of("accident", "minor-strain"))).open())
                .containsExactly(ACCIDENT_CHECK, INJURY);
        assertThat(PART_ONE.walk(answers.with(DURATION, List.of("over-3-months"))).open()).containsExactly(STIFFNESS);
    }

    @Test
    void leadsBackTheWayItCameOnEveryPath() {
        List<Answers> ends = Paths.all();
        ends.forEach(PartOneTests::goesThereAndBack);

        assertThat(ends.stream().map(end -> PART_ONE.walk(end).asked()).distinct()).hasSize(49);
    }

    private static void goesThereAndBack(Answers end) {
        Answers answers = Answers.noneYet();
        List<Question> seen = new ArrayList<>();
        for (Optional<Question> next = PART_ONE.walk(answers).firstOpen(); next.isPresent(); next =
                PART_ONE.walk(answers).firstOpen()) {
            Walk walk = PART_ONE.walk(answers);
            assertThat(walk.mayVisit(next.get())).isTrue();
            assertThat(walk.before(next.get()).stream().toList())
                    .isEqualTo(seen.isEmpty() ? List.of() : List.of(seen.get(seen.size() - 1)));
            seen.add(next.get());
            answers = answers.with(next.get(), end.of(next.get()));
        }
        assertThat(seen).isEqualTo(PART_ONE.walk(end).asked());
        assertThat(answers).isEqualTo(PART_ONE.walk(end).relevant());
        assertThat(seen).allMatch(PART_ONE.walk(answers)::mayVisit);
    }
}
