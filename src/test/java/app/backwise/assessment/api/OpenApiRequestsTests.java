package app.backwise.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The site takes exactly the answers that the description allows. */
@ApiTest
class OpenApiRequestsTests {

    private static final List<Question> QUESTIONS = Questions.all().toList();
    private static final int REQUESTS = 60;

    /** Answers to some questions, each in one of many ways, about every fifth of them wrong. */
    private static Map<String, Object> someAnswers(Random random) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int count = random.nextInt(6); count > 0; count--) {
            Question question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
            List<String> options = new ArrayList<>(question.options());
            Collections.shuffle(options, random);
            switch (random.nextInt(20)) {
                case 0 -> answers.put("zebra", List.of(options.get(0)));
                case 1 -> answers.put(question.id(), options.get(0));
                case 2 -> answers.put(question.id(), List.of());
                case 3 -> answers.put(question.id(), List.of(options.get(0), "zebra"));
                case 4 -> answers.put(question.id(), List.of(options.get(0), 6));
                case 5 -> answers.put(question.id(), Collections.singletonList(null));
                case 6, 7, 8, 9 -> answers.put(question.id(), options.subList(0, 1 + random.nextInt(3)));
                default -> answers.put(question.id(), options.subList(0, 1));
            }
        }
        return answers;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void areTakenWhenDescribedAndRefusedWhenNot(long seed, Api api) {
        OpenApiDocument description = new OpenApiDocument(api.get(Api.DESCRIPTION).body());
        Random random = new Random(seed);
        int taken = 0;
        for (int request = 0; request < REQUESTS; request++) {
            String body = JsonMapper.shared().writeValueAsString(Map.of("answers", someAnswers(random)));
            boolean described = description.problems("/components/schemas/Assessment", body).isEmpty();
            taken += described ? 1 : 0;

            assertThat(api.post(body).statusCode()).as("seed %d: %s", seed, body).isEqualTo(described ? 200 : 400);
        }

        assertThat(taken).isBetween(REQUESTS / 5, REQUESTS * 4 / 5);
    }
}
