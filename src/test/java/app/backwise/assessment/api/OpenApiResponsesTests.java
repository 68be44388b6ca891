package app.backwise.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Clause;
import app.backwise.core.decision.SafetyRule;
import app.backwise.core.decision.SafetyRules;
import app.backwise.core.questionnaire.Choice;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The site answers as the description says it does. */
@ApiTest
class OpenApiResponsesTests {

    private static final String POST = "/paths/~1api~1assessment/post";
    private static final String STEP = "/components/schemas/Step";
    private static final String ASSESSMENT = "/components/schemas/Assessment";

    /** Answers, without a finding of their own, to what is asked only of some. */
    private static final String BRANCHES = "accident-check=checked pregnancy-signs=none side-signs=none "
            + "stiffness=none injury=no-spot injured-part=arm";

    /** What opens the questions asked only of some, where no rule names it beside their findings. */
    private static final Map<String, String> OPENED_BY = Map.of("pregnancy-signs", "health=pregnant",
            "side-signs", "site=side", "stiffness", "duration=over-3-months");

    private OpenApiDocument description;

    @BeforeEach
    void read(Api api) {
        description = new OpenApiDocument(api.get(Api.DESCRIPTION).body());
    }

    private void isAsDescribed(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(description.problems(response)).as(response.body()).isEmpty();
    }

    /** Ordinary answers with the findings of the rule's first pattern, just enough of them. */
    private static ApiAnswers findingsOf(SafetyRule rule) {
        List<Clause> clauses = rule.patterns().get(0).clauses();
        ApiAnswers ordinary = ApiAnswers.ordinary().saying(BRANCHES);
        for (Clause clause : clauses) {
            String opener = OPENED_BY.get(clause.findings().get(0).question());
            ordinary = opener == null ? ordinary : ordinary.saying(opener);
        }
        Map<String, List<String>> answers = new LinkedHashMap<>(ordinary.byQuestion());
        for (Clause clause : clauses) {
            for (Choice finding : clause.findings().subList(0, clause.atLeast())) {
                Stream<String> before = answers.getOrDefault(finding.question(), List.of()).stream();
                boolean several = Questions.find(finding.question()).orElseThrow().options().contains("none");
                answers.put(finding.question(), Stream.concat(before, Stream.of(finding.option()))
                        .filter(option -> !option.equals("none"))
                        .filter(option -> several || option.equals(finding.option()))
                        .distinct().toList());
            }
        }
        return new ApiAnswers(answers);
    }

    @Test
    void repeatsTheExamplesExactly(Api api) {
        JsonNode requests = description.at(POST + "/requestBody/content/application~1json/examples");
        JsonNode responses = description.at(POST + "/responses/200/content/application~1json/examples");

        assertThat(requests.propertyNames()).containsExactly("open-questionnaire", "emergency", "self-care")
                .isEqualTo(responses.propertyNames());
        assertThat(requests.properties()).allSatisfy(example -> {
            String request = example.getValue().get("value").toString();
            JsonNode response = responses.get(example.getKey()).get("value");
            assertThat(description.problems(ASSESSMENT, request)).isEmpty();
            assertThat(description.problems(STEP, response.toString())).isEmpty();
            assertThat(Api.json(api.post(request))).isEqualTo(response);
        });
    }

    @Test
    void repeatsTheExampleOfARefusalExactly(Api api) {
        JsonNode examples = description.at(POST + "/responses/400/content/application~1problem+json/examples");

        assertThat(examples.propertyNames()).containsExactly("unknown-option");
        assertThat(Api.json(api.post("{\"answers\": {\"course\": [\"sideways\"]}}")))
                .isEqualTo(examples.at("/unknown-option/value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Api.QUESTIONS, Api.RULES, Api.DESCRIPTION})
    void showsAsDescribed(String path, Api api) {
        isAsDescribed(api.get(path), 200);
        isAsDescribed(api.send(api.request(path).header("Accept", "text/html").GET()), 406);
        isAsDescribed(api.send(api.request(path).DELETE()), 405);
    }

    @Test
    void answersEachRuleAsDescribed(Api api) {
        assertThat(SafetyRules.ALL).allSatisfy(rule -> {
            ApiAnswers answers = findingsOf(rule);
            assertThat(description.problems(ASSESSMENT, answers.body())).isEmpty();
            isAsDescribed(api.post(answers.body()), 200);
            isAsDescribed(api.post(answers.saying(ApiAnswers.PART_TWO).body()), 200);
            assertThat(Api.json(api.post(answers.body())).findValuesAsString("rule")).contains(rule.id());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "age=18-49", "age=under-18", "danger-signs=chest", "events=surgery", "site=side side-signs=none",
            "events=minor-strain injury=spot-elsewhere injured-part=leg", "health=pregnant",
            "health=pregnant pregnancy-signs=none",
            "activity=every-position", "pain-now=0", "events=minor-strain injury=spot-back", "activity=eases",
            "pain-now=9", "activity=not-sure", "worse-with=standing,arching", "worse-with=lifting-carrying,jarring",
            "worse-with=catching,twisting", "worse-with=none", "usual-activities=walking,running,cycling,swimming,gym",
            "activity=eases usual-activities=running worse-with=running", "health=steroids usual-activities=none"})
    void answersEveryVarietyAsDescribed(String finding, Api api) {
        isAsDescribed(api.post(ApiAnswers.ordinary().saying(finding).body()), 200);
        isAsDescribed(api.post(ApiAnswers.ordinary().saying(ApiAnswers.PART_TWO).saying(finding).body()), 200);
        isAsDescribed(api.post(ApiAnswers.none().saying(finding).body()), 200);
    }

    @ParameterizedTest
    @MethodSource("app.backwise.assessment.api.AssessmentApiErrorsTests#refusedAnswers")
    void refusesAnswersAsDescribed(String question, String value, String problem, Api api) {
        String body = "{\"answers\": {\"" + question + "\": " + value + "}}";

        isAsDescribed(api.post(body), 400);
        assertThat(description.problems(ASSESSMENT, body)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "{", "null", "[]", "{}", "{\"answers\": []}", "{\"answers\": {}, \"more\": 1}", "{\"answers\": {}} x",
            "{\"answers\": {\"zebra\": []}}", "{\"answers\": {\"\\u0000\": []}}", "{\"answers\": {}, \"answers\": {}}"})
    void refusesOtherBodiesAsDescribed(String body, Api api) {
        isAsDescribed(api.post(body), 400);
    }

    @Test
    void refusesOtherRequestsAsDescribed(Api api) {
        HttpRequest.Builder put = api.request(Api.ASSESSMENT).PUT(BodyPublishers.noBody());

        isAsDescribed(api.get(Api.ASSESSMENT), 405);
        isAsDescribed(api.send(put), 405);
        isAsDescribed(api.send(api.posting("{\"answers\": {}}").header("Accept", "text/html")), 406);
        isAsDescribed(api.post(" ".repeat(65_537)), 413);
        isAsDescribed(api.send(api.posting("{\"answers\": {}}").setHeader("Content-Type", "text/plain")), 415);
        isAsDescribed(api.send(api.request(Api.ASSESSMENT).POST(BodyPublishers.noBody())), 415);
    }

    @Test
    void refusesWhatIsHardlyHttpAsDescribed(Api api) throws IOException {
        String response;
        try (Socket socket = new Socket("localhost", api.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(("POST /api/assessment HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzebra\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(response).startsWith("HTTP/1.1 400 ").contains("Content-Type: application/problem+json\r\n");
        assertThat(description.problems(POST + "/responses/400/content/application~1problem+json/schema",
                response.substring(response.indexOf('{'), response.lastIndexOf('}') + 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'' | more | 1", "/activities | more | []", "/because/0 | more | 1", "/because/0/answers | more | [\"x\"]",
            "'' | next | \"age\"", "'' | urgency | \"calm\"", "'' | urgency | null", "'' | urgency | \"emergency\"",
            "'' | door | null", "'' | door | \"hospital\"", "/activities | tryFirst | null",
            "/activities | untilSeen | [\"chess\"]", "'' | urgency | \"self-care\"", "'' | because | []",
            "'' | category | null", "'' | category | \"cured\"", "'' | because | null",
            "'' | lookAgainAfterDays | \"7\"",
            "'' | lookAgainAfterDays | 0", "'' | rulesVersion | 2026", "/activities | pauseDays | 1.5",
            "/activities | pause | [\"chess\"]", "/activities | moreOf | [\"gym\", \"gym\"]",
            "/because/0 | rule | \"steroid\"", "/because/0 | answers | {}",
            "/because/0/answers | health | [\"steroid\"]", "/because/0 | source | \"\""})
    void wouldSeeAnyOtherAnswer(String pointer, String member, String value, Api api) {
        ApiAnswers answers = ApiAnswers.ordinary().saying("health=steroids").saying(ApiAnswers.PART_TWO);
        JsonNode step = Api.json(api.post(answers.body()));
        assertThat(description.problems(STEP, step.toString())).isEmpty();

        ((ObjectNode) step.at(pointer)).set(member, JsonMapper.shared().readTree(value));

        assertThat(description.problems(STEP, step.toString())).isNotEmpty();
    }
}
