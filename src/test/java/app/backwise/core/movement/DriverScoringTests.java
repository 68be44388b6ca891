package app.backwise.core.movement;

import static app.backwise.core.assessment.Questions.DAILY_LIFE;
import static app.backwise.core.assessment.Questions.EASES_WITH;
import static app.backwise.core.assessment.Questions.WORSE_WITH;
import static app.backwise.core.movement.MovementDriver.CONTROL;
import static app.backwise.core.movement.MovementDriver.EXTENSION;
import static app.backwise.core.movement.MovementDriver.FLEXION;
import static app.backwise.core.movement.MovementDriver.LOAD;
import static app.backwise.core.movement.MovementDriver.MIXED;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.assessment.PartTwo;
import app.backwise.core.questionnaire.Answers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriverScoringTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sitting and bending | worse-with/sitting worse-with/bending | FLEXION | CLEAR
            Stiff mornings, walking helps | worse-with/first-hour-bending eases-with/walking-about | FLEXION | CLEAR
            Standing up, lying face down help | eases-with/standing-up eases-with/lying-face-down | FLEXION | CLEAR
            Standing and arching | worse-with/standing worse-with/arching | EXTENSION | CLEAR
            Lying flat hurts, sitting helps | worse-with/lying-flat eases-with/sitting-down | EXTENSION | CLEAR
            Standing hurts, knees to chest helps | worse-with/standing eases-with/knees-to-chest | EXTENSION | CLEAR
            Lifting and jarring | worse-with/lifting-carrying worse-with/jarring | LOAD | CLEAR
            End of the day, lying down helps | worse-with/end-of-day eases-with/lying-unloaded | LOAD | CLEAR
            Catching and sudden moves | worse-with/catching worse-with/sudden-moves | CONTROL | CLEAR
            Twisting hurts, bracing helps | worse-with/twisting eases-with/bracing | CONTROL | CLEAR
            Shifting helps, often back | eases-with/changing-position daily-life/gone-on-before | CONTROL | CLEAR
            Two for sitting, one for load | worse-with/sitting worse-with/bending worse-with/jarring | FLEXION | LEANING
            One point only | worse-with/sitting | MIXED | UNCLEAR
            Nothing | worse-with/none eases-with/none | MIXED | UNCLEAR
            Only running and cycling | worse-with/running worse-with/cycling | MIXED | UNCLEAR
            One each | worse-with/sitting worse-with/jarring | MIXED | UNCLEAR
            """)
    void pointsToADriver(String story, String findings, MovementDriver driver, DriverResult.Confidence confidence) {
        DriverResult result = DriverScoring.score(PartTwo.answers(findings), 3);

        assertThat(result.driver()).isEqualTo(driver);
        assertThat(result.confidence()).isEqualTo(confidence);
    }

    @Test
    void staysMixedWhenTwoDriversTie() {
        Answers tie = PartTwo.answers("worse-with/sitting worse-with/bending"
                + " worse-with/jarring worse-with/end-of-day");

        assertThat(DriverScoring.score(tie, 3))
                .isEqualTo(new DriverResult(MIXED, DriverResult.Confidence.UNCLEAR,
                        Map.of(FLEXION, 2, EXTENSION, 0, LOAD, 2, CONTROL, 0)));
    }

    @Test
    void staysMixedWhenBendingAndArchingBothHurtEvenIfAnotherLeads() {
        String bothWays = "worse-with/sitting worse-with/bending worse-with/standing worse-with/arching";

        assertThat(DriverScoring.score(PartTwo.answers(bothWays + " worse-with/lying-flat"), 3).driver())
                .isEqualTo(MIXED);
        assertThat(DriverScoring.score(PartTwo.answers(bothWays + " worse-with/catching worse-with/sudden-moves"
                + " worse-with/twisting"), 3).driver()).isEqualTo(MIXED);
    }

    @Test
    void staysMixedWhenPainIsSevereAndEverythingPoints() {
        Answers all = PartTwo.answers("worse-with/sitting worse-with/standing worse-with/jarring"
                + " worse-with/catching worse-with/sudden-moves worse-with/twisting");

        assertThat(DriverScoring.score(all, 7).driver()).isEqualTo(MIXED);
        assertThat(DriverScoring.score(all, 6).driver()).isEqualTo(CONTROL);
    }

    @Test
    void singlesOutADriverInSeverePainThatLeavesOneOut() {
        Answers noLoad = PartTwo.answers("worse-with/sitting worse-with/standing worse-with/catching"
                + " worse-with/sudden-moves worse-with/twisting");

        assertThat(DriverScoring.score(noLoad, 7).driver()).isEqualTo(CONTROL);
    }

    @Tag("exhaustive")
    @Test
    void followsTheRuleForEverySetOfAnswers() {
        List<String> eases = EASES_WITH.options().stream().filter(option -> !option.equals("none")).toList();
        List<String> worse = WORSE_WITH.options().stream()
                .filter(option -> !Set.of("none", "running", "cycling").contains(option)).toList();
        IntStream.range(0, 1 << worse.size()).parallel().forEach(worseSet -> {
            Answers one = PartTwo.with(WORSE_WITH, worse, worseSet, Answers.noneYet());
            for (int easesSet = 0; easesSet < 1 << eases.size(); easesSet++) {
                Answers two = PartTwo.with(EASES_WITH, eases, easesSet, one);
                requireRule(two, 6);
                requireRule(two, 7);
                requireRule(two.with(DAILY_LIFE, List.of("gone-on-before")), 3);
            }
        });
    }

    private static void requireRule(Answers answers, int pain) {
        DriverResult result = DriverScoring.score(answers, pain);
        int[] ranked = result.scores().values().stream().mapToInt(Integer::intValue).sorted().toArray();
        int lead = ranked[3] - ranked[2];
        boolean bothWays = result.scores().get(FLEXION) >= 2 && result.scores().get(EXTENSION) >= 2;
        boolean mixed = ranked[3] < 2 || lead < 1 || bothWays || pain >= 7 && ranked[0] > 0;
        DriverResult.Confidence confidence = mixed ? DriverResult.Confidence.UNCLEAR
                : lead == 1 ? DriverResult.Confidence.LEANING : DriverResult.Confidence.CLEAR;
        if (mixed != (result.driver() == MIXED) || result.confidence() != confidence
                || !mixed && result.scores().get(result.driver()) != ranked[3]) {
            throw new AssertionError(result + " with pain " + pain);
        }
    }
}
