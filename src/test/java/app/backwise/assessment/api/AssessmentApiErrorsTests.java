package app.backwise.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Question;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program is told about answers that cannot be taken. */
@ApiTest
class AssessmentApiErrorsTests {

    private static Map<String, Object> problemWith(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        Map<String, Object> problem = Api.members(response);
        assertThat(problem).containsEntry("status", 400).containsEntry("title", "Bad Request")
                .containsEntry("instance", Api.ASSESSMENT);
        assertThat(problem.get("detail")).asString().isNotBlank().doesNotContain("{0}");
        return problem;
    }

    static Stream<Arguments> refusedAnswers() {
        return Stream.of(
                arguments("age", "\"zebra\"", "not-a-list"),
                arguments("age", "\"18-49\"", "not-a-list"),
                arguments("age", "18", "not-a-list"),
                arguments("age", "true", "not-a-list"),
                arguments("age", "null", "not-a-list"),
                arguments("age", "{}", "not-a-list"),
                arguments("age", "{\"18-49\": []}", "not-a-list"),
                arguments("pain-now", "6", "not-a-list"),
                arguments("age", "[]", "empty"),
                arguments("health", "[]", "empty"),
                arguments("age", "[\"zebra\"]", "unknown-option"),
                arguments("age", "[\"fever\"]", "unknown-option"),
                arguments("age", "[\"\"]", "unknown-option"),
                arguments("age", "[\" 18-49\"]", "unknown-option"),
                arguments("age", "[\"None\"]", "unknown-option"),
                arguments("age", "[null]", "unknown-option"),
                arguments("age", "[18]", "unknown-option"),
                arguments("age", "[true]", "unknown-option"),
                arguments("age", "[[\"18-49\"]]", "unknown-option"),
                arguments("age", "[{\"18-49\": true}]", "unknown-option"),
                arguments("age", "[\"18-49\\u0000\"]", "unknown-option"),
                arguments("age", "[\"18-49\\n\"]", "unknown-option"),
                arguments("age", "[\"\\ud800\"]", "unknown-option"),
                arguments("feeling-ill", "[\"fever\", \"zebra\"]", "unknown-option"),
                arguments("feeling-ill", "[\"fever\", null]", "unknown-option"),
                arguments("pain-now", "[6]", "unknown-option"),
                arguments("pain-now", "[\"11\"]", "unknown-option"),
                arguments("pain-now", "[\"-1\"]", "unknown-option"),
                arguments("pain-now", "[\"6.5\"]", "unknown-option"),
                arguments("pain-now", "[\"06\"]", "unknown-option"),
                arguments("pain-now", "[1e999999999]", "unknown-option"),
                arguments("age", "[\"18-49\", \"50-64\"]", "several"),
                arguments("age", "[\"18-49\", \"18-49\"]", "several"),
                arguments("pain-now", "[\"6\", \"7\"]", "several"),
                arguments("warning-signs", "[\"none\", \"saddle\"]", "none-with-others"),
                arguments("warning-signs", "[\"saddle\", \"none\"]", "none-with-others"),
                arguments("daily-life", "[\"none\", \"worried\"]", "none-with-others"),
                arguments("feeling-ill", "[\"fever\", \"fever\"]", "doubled-option"),
                arguments("health", "[\"fever\"]", "unknown-option"),
                arguments("done-lately", "[\"competitive\"]", "unknown-option"),
                arguments("health", "[\"none\", \"none\"]", "doubled-option"));
    }

    @ParameterizedTest
    @MethodSource("refusedAnswers")
    void nameTheQuestionAndItsOptions(String question, String value, String problem, Api api) {
        HttpResponse<String> response =
                api.post("{\"answers\": {\"course\": [\"same\"], \"" + question + "\": " + value + "}}");

        assertThat(problemWith(response))
                .containsOnlyKeys("title", "status", "detail", "instance", "problem", "question", "allowed")
                .containsEntry("problem", problem)
                .containsEntry("question", question)
                .containsEntry("allowed", Questions.find(question).orElseThrow().options());
        assertThat(response.body()).doesNotContain("zebra");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zebra", "age2", "none", "answers", "x", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"})
    void nameTheQuestionThatThereIsNot(String question, Api api) {
        HttpResponse<String> response = api.post("{\"answers\": {\"" + question + "\": [\"18-49\"]}}");

        Map<String, Object> problem = problemWith(response);
        assertThat(problem).containsEntry("problem", "unknown-question")
                .containsEntry("question", question)
                .containsEntry("allowed", Questions.all().map(Question::id).toList());
        assertThat(problem.get("detail")).asString().contains("“" + question + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", " ", "age ", "a b", "a\\u0000b", "a\\nb", "\\u202e", "<script>alert(1)</script>", "Age", "ä", "😀",
            "../age", "age\\u0000", "a.b", "${7*7}", "{0}", "%00"})
    void neverRepeatANameThatCouldNotBeAnId(String name, Api api) {
        HttpResponse<String> response = api.post("{\"answers\": {\"" + name + "\": [\"18-49\"]}}");

        assertThat(problemWith(response))
                .containsOnlyKeys("title", "status", "detail", "instance", "problem", "allowed")
                .containsEntry("problem", "unknown-question")
                .containsEntry("allowed", Questions.all().map(Question::id).toList());
        assertThat(response.body()).doesNotContain("script", "\\u0000", "\\u202E", "😀", "${", "..", "%00");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", " ", "null", "true", "6", "\"answers\"", "[]", "[{\"answers\": {}}]", "{}", "{\"answers\": null}",
            "{\"answers\": []}", "{\"answers\": \"age\"}", "{\"answers\": 1}", "{\"Answers\": {}}",
            "{\"age\": [\"18-49\"]}", "{\"answers\": {}, \"more\": 1}",
            "{\"answers\": {}, \"age\": [\"18-49\"]}", "{\"more\": 1}"})
    void askForAnswers(String body, Api api) {
        assertThat(problemWith(api.post(body)))
                .containsOnlyKeys("title", "status", "detail", "instance", "problem", "allowed")
                .containsEntry("problem", "not-answers").containsEntry("allowed", List.of("answers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{", "{\"answers\": {}", "{\"answers\": {}} x", "{\"answers\": {}}{}",
            "{\"answers\": {}} {\"answers\": {}}",
            "{\"answers\": {}}]", "{'answers': {}}", "{answers: {}}", "{\"answers\": {},}", "// {}\n{\"answers\": {}}",
            "{\"answers\": {\"age\": [\"18-49\",]}}", "{\"answers\": {\"age\": [18-49]}}",
            "{\"answers\": {\"age\": [NaN]}}", "answers=age", "<answers/>",
            "{\"answers\": {\"a\nb\": []}}", "{\"answers\": {\"a\0b\": []}}", "\0",
            "{\"answers\": {}, \"answers\": {}}", "{\"answers\": {\"age\": [\"18-49\"], \"age\": [\"50-64\"]}}",
            "{\"answers\": {\"age\": {\"a\": 1, \"a\": 2}}}"})
    void refuseWhatIsNotOneJsonValueWithEachMemberOnce(String body, Api api) {
        HttpResponse<String> response = api.post(body);

        assertThat(problemWith(response))
                .containsOnlyKeys("title", "status", "detail", "instance", "problem", "allowed")
                .containsEntry("problem", "not-json").containsEntry("allowed", List.of("answers"));
        assertThat(response.body()).doesNotContain("Exception", "line:", "column", "jackson");
    }

    @ParameterizedTest
    @CsvSource({"age, several", "course, unknown-option"})
    void concernTheFirstAnswerThatIsWrong(String question, String problem, Api api) {
        String age = "\"age\": [\"18-49\", \"50-64\"]";
        String course = "\"course\": [\"zebra\"]";

        assertThat(problemWith(api.post(question.equals("age")
                ? "{\"answers\": {" + age + ", " + course + "}}"
                : "{\"answers\": {" + course + ", " + age + "}}")))
                .containsEntry("question", question).containsEntry("problem", problem);
    }
}
