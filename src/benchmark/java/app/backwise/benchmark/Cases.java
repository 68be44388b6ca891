package app.backwise.benchmark;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The complete sets of answers that are measured. */
final class Cases {

    /** Moderate-stable: nothing found, so the result lists everything that would change it. */
    static final Map<Question, List<String>> MODERATE_STABLE = complete(question -> switch (question.id()) {
        case "age" -> List.of("18-49");
        case "site" -> List.of("low-back");
        case "duration" -> List.of("under-2-weeks");
        case "course" -> List.of("same");
        case "pain-now" -> List.of("5");
        case "activity" -> List.of("steady");
        default -> List.of(Question.NONE);
    });

    /** Everything ticked that can be ticked: most rules apply at once. */
    static final Map<Question, List<String>> EVERYTHING = complete(question -> switch (question.format()) {
        case MULTIPLE -> question.options().stream().filter(option -> !option.equals(Question.NONE)).toList();
        case SINGLE, SCALE -> List.of(question.options().get(question.options().size() - 1));
    });

    private Cases() {}

    static Answers answers(Map<Question, List<String>> given) {
        Answers answers = Answers.noneYet();
        for (Map.Entry<Question, List<String>> each : given.entrySet()) {
            answers = answers.with(each.getKey(), each.getValue());
        }
        return answers;
    }

    private static Map<Question, List<String>> complete(Function<Question, List<String>> person) {
        Map<Question, List<String>> given = new LinkedHashMap<>();
        Optional<Question> open = Questions.PART_ONE.walk(answers(given)).firstOpen();
        while (open.isPresent()) {
            given.put(open.get(), person.apply(open.get()));
            open = Questions.PART_ONE.walk(answers(given)).firstOpen();
        }
        return given;
    }
}
