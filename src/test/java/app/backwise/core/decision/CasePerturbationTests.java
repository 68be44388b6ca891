package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.FEELING_ILL;
import static app.backwise.core.assessment.Questions.LEGS;
import static app.backwise.core.assessment.Questions.PAIN_PATTERN;
import static app.backwise.core.assessment.Questions.PART_ONE;
import static app.backwise.core.questionnaire.Question.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import app.backwise.core.questionnaire.Question.Format;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every written case told a little differently: what does not matter changes nothing, and nothing makes it milder. */
class CasePerturbationTests {

    private static final DecisionService DECISIONS = new DecisionService();
    private static final int ORDERS = 20;

    /** What no rule asks for. */
    private static final List<Choice> OF_NO_WEIGHT = List.of(FEELING_ILL.choice("flu-like"),
            LEGS.choice("one-leg-pain"), PAIN_PATTERN.choice("night-turning"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void doesNotMindTheOrderOfTickingAndOfAnswering(WrittenCase told) {
        Random random = new Random(told.story().hashCode());
        for (int order = 0; order < ORDERS; order++) {
            List<Question> questions = new ArrayList<>(answered(told.answers()));
            Collections.shuffle(questions, random);
            Answers again = Answers.noneYet();
            for (Question question : questions) {
                List<String> options = new ArrayList<>(told.answers().of(question));
                Collections.shuffle(options, random);
                again = again.with(question, options);
            }

            assertSame(told.answers(), again);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void forgetsABranchThatWasAnsweredAndLeft(WrittenCase told) {
        for (Question question : answered(told.answers())) {
            for (String other : question.options()) {
                Answers there = told.answers().with(question, List.of(other));
                assertSame(told.answers(), there.with(question, told.answers().of(question)));
                for (Question opened : onlyThere(there, told.answers())) {
                    for (String option : opened.options()) {
                        assertSame(told.answers(), there.with(opened, List.of(option))
                                .with(question, told.answers().of(question)));
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void neverGetsMilderWithAnyFindingMore(WrittenCase told) {
        Decision before = decide(told.answers());
        for (Choice added : further(told.answers())) {
            Decision after = decide(with(added, told.answers()));

            assertThat(after.urgency()).as("with %s", added).isGreaterThanOrEqualTo(before.urgency());
            assertThat(DecisionCheck.ruleIds(after)).as("with %s", added).containsAll(DecisionCheck.ruleIds(before));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void staysAsItIsWithWhatHasNoWeight(WrittenCase told) {
        for (Choice added : OF_NO_WEIGHT) {
            if (told.answers().contains(PART_ONE.find(added.question()).orElseThrow())) {
                assertSameResult(decide(told.answers()), decide(with(added, told.answers())));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void takesATickTwiceForOne(WrittenCase told) {
        Answers twice = told.answers();
        for (Question question : answered(twice)) {
            if (question.format() == Format.MULTIPLE) {
                List<String> options = new ArrayList<>(twice.of(question));
                options.addAll(twice.of(question));
                twice = twice.with(question, options);
            }
        }

        assertSame(told.answers(), twice);
    }

    private static Stream<WrittenCase> cases() {
        return WrittenCase.all();
    }

    private static List<Question> answered(Answers answers) {
        return PART_ONE.walk(answers).asked().stream().filter(answers::contains).toList();
    }

    /** What is asked there and would not be asked of the case itself. */
    private static List<Question> onlyThere(Answers there, Answers answers) {
        List<Question> asked = PART_ONE.walk(answers).asked();
        return PART_ONE.walk(there).open().stream().filter(question -> !asked.contains(question)).toList();
    }

    /** Every option not ticked yet on a page of tick boxes that was answered. */
    private static List<Choice> further(Answers answers) {
        return answered(answers).stream().filter(question -> question.format() == Format.MULTIPLE)
                .flatMap(question -> question.choices().stream())
                .filter(choice -> !choice.option().equals(NONE) && !choice.test(answers))
                .toList();
    }

    private static Answers with(Choice added, Answers answers) {
        Question question = PART_ONE.find(added.question()).orElseThrow();
        Set<String> options = new HashSet<>(answers.of(question));
        options.remove(NONE);
        options.add(added.option());
        return answers.with(question, options);
    }

    /** The decision, with the mildest answer to whatever is still asked. */
    private static Decision decide(Answers answers) {
        Answers all = answers;
        Step step = DECISIONS.next(all);
        while (step instanceof Step.Ask ask) {
            all = all.with(ask.question(), List.of(Patient.mildest(ask.question(), all)));
            step = DECISIONS.next(all);
        }
        return ((Step.Decided) step).decision();
    }

    private static void assertSame(Answers one, Answers other) {
        Decision expected = decide(one);
        assertThat(DECISIONS.next(other)).isInstanceOfSatisfying(Step.Decided.class, decided -> {
            assertSameResult(expected, decided.decision());
            assertThat(decided.decision().because()).isEqualTo(expected.because());
            assertThat(decided.decision().answers()).isEqualTo(expected.answers());
        });
    }

    private static void assertSameResult(Decision one, Decision other) {
        Optional<Category> category = one.guidance().map(Guidance::category);
        assertThat(other.urgency()).isEqualTo(one.urgency());
        assertThat(other.guidance().map(Guidance::category)).isEqualTo(category);
        assertThat(DecisionCheck.ruleIds(other)).isEqualTo(DecisionCheck.ruleIds(one));
        assertThat(other.door()).isEqualTo(one.door());
    }
}
