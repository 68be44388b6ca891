package app.backwise.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WalkTests {

    private static final Question DRINK = Question.single("drink", "tea", "coffee", "water");
    private static final Question WITH = Question.multiple("with", "milk", "sugar")
            .askedWhen(DRINK.choice("water").negate());
    private static final Question LUMPS = Question.single("lumps", "one", "two").askedWhen(WITH.choice("sugar"));
    private static final Question THIRST = Question.scale("thirst");
    private static final Questionnaire CAFE = Questionnaire.of(DRINK, WITH, LUMPS, THIRST);

    private static final Answers SWEET_TEA = Answers.noneYet().with(DRINK, List.of("tea"))
            .with(WITH, List.of("sugar")).with(LUMPS, List.of("two")).with(THIRST, List.of("4"));

    @Test
    void asksInOrderWhatTheGuardsLetThrough() {
        assertThat(CAFE.walk(SWEET_TEA).asked()).containsExactly(DRINK, WITH, LUMPS, THIRST);
        assertThat(CAFE.walk(SWEET_TEA.with(WITH, List.of("milk"))).asked()).containsExactly(DRINK, WITH, THIRST);
        assertThat(CAFE.walk(SWEET_TEA.with(DRINK, List.of("water"))).asked()).containsExactly(DRINK, THIRST);
    }

    @Test
    void takesTheFirstQuestionWithoutAnAnswerNext() {
        assertThat(CAFE.walk(Answers.noneYet()).firstOpen()).contains(DRINK);
        assertThat(CAFE.walk(SWEET_TEA.without(WITH)).firstOpen()).contains(WITH);
        assertThat(CAFE.walk(SWEET_TEA).firstOpen()).isEmpty();
    }

    @Test
    void goesBackPastQuestionsThatWereNotAsked() {
        Walk withWater = CAFE.walk(SWEET_TEA.with(DRINK, List.of("water")));

        assertThat(withWater.before(THIRST)).contains(DRINK);
        assertThat(CAFE.walk(SWEET_TEA).before(THIRST)).contains(LUMPS);
        assertThat(withWater.before(DRINK)).isEmpty();
        assertThat(withWater.before(LUMPS)).isEmpty();
    }

    @Test
    void mayVisitWhatIsAnsweredOrNext() {
        Walk walk = CAFE.walk(Answers.noneYet().with(DRINK, List.of("tea")));

        assertThat(walk.mayVisit(DRINK)).isTrue();
        assertThat(walk.mayVisit(WITH)).isTrue();
        assertThat(walk.mayVisit(THIRST)).isFalse();
        assertThat(walk.mayVisit(LUMPS)).isFalse();
    }

    @Test
    void forgetsAnswersOfAnAbandonedBranch() {
        Walk withWater = CAFE.walk(SWEET_TEA.with(DRINK, List.of("water")));

        assertThat(withWater.relevant())
                .isEqualTo(Answers.noneYet().with(DRINK, List.of("water")).with(THIRST, List.of("4")));
        assertThat(withWater.mayVisit(LUMPS)).isFalse();
    }

    @Test
    void keepsAnswersWhenGoingBack() {
        Answers thereAndBack = SWEET_TEA.with(DRINK, List.of("water")).with(DRINK, List.of("tea"));

        assertThat(CAFE.walk(thereAndBack).relevant()).isEqualTo(SWEET_TEA);
    }

    @Test
    void forgetsAnswersToOtherQuestionnaires() {
        Question other = Question.single("cake", "carrot");

        assertThat(CAFE.walk(SWEET_TEA.with(other, List.of("carrot"))).relevant()).isEqualTo(SWEET_TEA);
    }

    @Test
    void completesOnlyWhenNothingIsOpen() {
        assertThat(CAFE.walk(SWEET_TEA).completed())
                .hasValueSatisfying(completed -> assertThat(completed.answers()).isEqualTo(SWEET_TEA));
        assertThat(CAFE.walk(SWEET_TEA.without(LUMPS)).completed()).isEmpty();
        assertThat(CAFE.walk(SWEET_TEA.without(LUMPS)).open()).containsExactly(LUMPS);
    }

    @Test
    void keepsQuestionsInTheirOrder() {
        assertThat(Questionnaire.of(WITH, DRINK).questions()).containsExactly(WITH, DRINK);
    }

    @Test
    void findsQuestionsById() {
        assertThat(CAFE.find("lumps")).contains(LUMPS);
        assertThat(CAFE.find("cake")).isEmpty();
    }
}
