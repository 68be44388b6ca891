package app.backwise.core.assessment;

import app.backwise.core.questionnaire.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Options that an earlier version asked for on another page. Answers saved then are read as if they had been given
 * where the option stands now, so that moving a question is no change of the person.
 */
final class MovedOptions {

    private static final Map<String, Question> MOVED = Map.of(
            "warning-signs/chest", Questions.DANGER_SIGNS,
            "warning-signs/collapse", Questions.DANGER_SIGNS,
            "warning-signs/pulsing", Questions.DANGER_SIGNS,
            "warning-signs/very-ill", Questions.DANGER_SIGNS,
            "health/fever", Questions.FEELING_ILL,
            "health/flu-like", Questions.FEELING_ILL,
            "health/weight-loss", Questions.FEELING_ILL,
            "health/burning-pee", Questions.WITH_IT);

    private MovedOptions() {}

    /** The same answers, each option at the question that has it today. What is left empty by that is none. */
    static Map<String, List<String>> inPlace(Map<String, List<String>> chosen) {
        Map<String, List<String>> placed = new LinkedHashMap<>();
        chosen.forEach((question, options) -> {
            for (String option : options) {
                Question moved = MOVED.get(question + "/" + option);
                placed.computeIfAbsent(moved == null ? question : moved.id(), id -> new ArrayList<>()).add(option);
                placed.computeIfAbsent(question, id -> new ArrayList<>());
            }
        });
        placed.forEach((question, options) -> {
            if (options.isEmpty()) {
                options.add(Question.NONE);
            }
        });
        return placed;
    }
}
