package app.backwise.assessment.api;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code {"answers": {"age": ["18-49"], …}}} strictly: nothing unknown, doubled or of another shape passes. */
@Component
class AnswersReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * @throws InvalidAnswersException if the body is anything but valid answers
     */
    Answers read(byte[] body) {
        JsonNode root = parse(body);
        if (!root.isObject() || root.size() != 1 || !root.path("answers").isObject()) {
            throw new InvalidAnswersException("not-answers", null, List.of("answers"));
        }
        Answers answers = Answers.noneYet();
        for (Map.Entry<String, JsonNode> entry : root.path("answers").properties()) {
            Question question = Questions.find(entry.getKey()).orElseThrow(() -> new InvalidAnswersException(
                    "unknown-question", idOrNull(entry.getKey()), Questions.all().map(Question::id).toList()));
            answers = answers.with(question, optionsFor(question, entry.getValue()));
        }
        return answers;
    }

    private JsonNode parse(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw new InvalidAnswersException("not-json", null, List.of("answers"));
        }
    }

    /** The name sent, if it could be an id, so that the answer can name it. */
    private static String idOrNull(String name) {
        return ID.matcher(name).matches() ? name : null;
    }

    private static List<String> optionsFor(Question question, JsonNode value) {
        if (!value.isArray()) {
            throw new InvalidAnswersException("not-a-list", question.id(), question.options());
        }
        List<String> options = new ArrayList<>();
        for (JsonNode option : value) {
            if (!option.isString()) {
                throw new InvalidAnswersException("unknown-option", question.id(), question.options());
            }
            options.add(option.stringValue());
        }
        question.problemWith(options).ifPresent(problem -> {
            throw new InvalidAnswersException(problem.id(), question.id(), question.options());
        });
        if (Set.copyOf(options).size() < options.size()) {
            throw new InvalidAnswersException("doubled-option", question.id(), question.options());
        }
        return options;
    }
}
