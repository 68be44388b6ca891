package app.backwise.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.assessment.Questions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnsweredCaseTests {

    private static final DecisionService DECISIONS = new DecisionService();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void asksForHelpAsSoonAsExpected(AnsweredCase written) {
        assertThat(decision(written).urgency().id()).as(written.why()).isIn(written.urgencies());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheCategoryExpectedWithThatUrgency(AnsweredCase written) {
        Decision decision = decision(written);

        assertThat(DecisionCheck.categoryOf(decision)).as(written.why()).matches(category -> written.categories()
                .contains(category) || !decision.urgency().id().equals(written.expected()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answersEveryQuestionUpToTheOneThatDecides(AnsweredCase written) {
        assertThat(Questions.PART_ONE.walk(written.answers()).relevant()).isEqualTo(written.answers());
        assertThat(decision(written).answers()).isEqualTo(written.answers());
    }

    @Test
    void knowsEveryUrgencyAndCategoryOfTheFile() {
        List<String> urgencies = Stream.of(Urgency.values()).map(Urgency::id).toList();
        List<String> categories = Stream.concat(Stream.of("none"), Stream.of(Category.values()).map(Category::id))
                .toList();

        assertThat(cases()).hasSizeGreaterThan(30);
        assertThat(cases()).flatExtracting(AnsweredCase::urgencies).isSubsetOf(urgencies).containsAll(urgencies);
        assertThat(cases()).flatExtracting(AnsweredCase::categories).isSubsetOf(categories);
        assertThat(cases()).extracting(AnsweredCase::id).doesNotHaveDuplicates();
        assertThat(cases()).extracting(AnsweredCase::categories).contains(Set.of("none"));
    }

    private static List<AnsweredCase> cases() {
        return AnsweredCase.all();
    }

    private static Decision decision(AnsweredCase written) {
        return ((Step.Decided) DECISIONS.next(written.answers())).decision();
    }
}
