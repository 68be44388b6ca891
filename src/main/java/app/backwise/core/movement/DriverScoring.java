package app.backwise.core.movement;

import static app.backwise.core.assessment.Questions.DAILY_LIFE;
import static app.backwise.core.assessment.Questions.EASES_WITH;
import static app.backwise.core.assessment.Questions.WORSE_WITH;
import static app.backwise.core.movement.MovementDriver.CONTROL;
import static app.backwise.core.movement.MovementDriver.EXTENSION;
import static app.backwise.core.movement.MovementDriver.FLEXION;
import static app.backwise.core.movement.MovementDriver.LOAD;
import static app.backwise.core.movement.MovementDriver.MIXED;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Scores the answers of part two: one point for each that points to a driver. A driver needs two points and a lead of
 * one; it stays {@code MIXED} when bending and arching both score two, or when severe pain goes with a point for every
 * driver.
 */
public final class DriverScoring {

    private static final int NEEDED = 2;

    /** The answers that point to each driver. */
    public static final Map<MovementDriver, List<Choice>> POINTS = Map.of(
            FLEXION, List.of(
                    WORSE_WITH.choice("sitting"), WORSE_WITH.choice("bending"), WORSE_WITH.choice("first-hour-bending"),
                    EASES_WITH.choice("walking-about"), EASES_WITH.choice("standing-up"),
                    EASES_WITH.choice("lying-face-down")),
            EXTENSION, List.of(
                    WORSE_WITH.choice("standing"), WORSE_WITH.choice("arching"), WORSE_WITH.choice("lying-flat"),
                    EASES_WITH.choice("sitting-down"), EASES_WITH.choice("knees-to-chest")),
            LOAD, List.of(
                    WORSE_WITH.choice("lifting-carrying"), WORSE_WITH.choice("jarring"),
                    WORSE_WITH.choice("end-of-day"),
                    EASES_WITH.choice("lying-unloaded")),
            CONTROL, List.of(
                    WORSE_WITH.choice("catching"), WORSE_WITH.choice("sudden-moves"), WORSE_WITH.choice("twisting"),
                    EASES_WITH.choice("changing-position"), EASES_WITH.choice("bracing"),
                    DAILY_LIFE.choice("gone-on-before")));

    private DriverScoring() {}

    /**
     * The driver that these answers point to.
     *
     * @param answers answers of part two
     * @param pain the pain now, 0 to 10
     */
    public static DriverResult score(Answers answers, int pain) {
        Map<MovementDriver, Integer> scores = new EnumMap<>(MovementDriver.class);
        POINTS.forEach((driver, choices) -> scores.put(driver,
                (int) choices.stream().filter(choice -> choice.test(answers)).count()));
        List<MovementDriver> ranked = new ArrayList<>(scores.keySet());
        ranked.sort(Comparator.comparing(scores::get).reversed());

        int highest = scores.get(ranked.get(0));
        int lead = highest - scores.get(ranked.get(1));
        boolean bothWays = scores.get(FLEXION) >= NEEDED && scores.get(EXTENSION) >= NEEDED;
        boolean everything = pain >= Questions.SEVERE_PAIN && scores.values().stream().allMatch(points -> points > 0);
        if (highest < NEEDED || lead < 1 || bothWays || everything) {
            return new DriverResult(MIXED, DriverResult.Confidence.UNCLEAR, scores);
        }
        return new DriverResult(ranked.get(0),
                lead >= 2 ? DriverResult.Confidence.CLEAR : DriverResult.Confidence.LEANING, scores);
    }
}
