package app.backwise.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to the site. It keeps nothing between requests, cookies neither. */
record Api(int port) {

    static final String ASSESSMENT = "/api/assessment";
    static final String QUESTIONS = "/api/assessment/questions";
    static final String RULES = "/api/assessment/rules";
    static final String DESCRIPTION = "/api/openapi.json";

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A request to this path, to be sent with {@link #send}. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** A request with this body as JSON. */
    HttpRequest.Builder posting(BodyPublisher body) {
        return request(ASSESSMENT).header("Content-Type", "application/json").POST(body);
    }

    /** A request with this body as JSON. */
    HttpRequest.Builder posting(String body) {
        return posting(BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> post(String body) {
        return send(posting(body));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The step reached with these answers, as members by name. */
    Map<String, Object> stepWith(ApiAnswers answers) {
        HttpResponse<String> response = post(answers.body());
        assertThat(response.statusCode()).as("status with %s", answers).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        return members(response);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> members(HttpResponse<String> response) {
        return JsonMapper.shared().readValue(response.body(), Map.class);
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    /** The strings of a list. */
    static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
