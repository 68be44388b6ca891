package app.backwise.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, a program is told what it did wrong and never more. */
@ApiTest
class HostileApiRequestTests {

    private static final int MOST_BYTES = 65_536;

    private static void isProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Api.members(response)).containsEntry("status", status).containsKey("title");
        assertThat(response.body()).doesNotContain("Exception", "trace", "<html", "org.", "app.backwise", "zebra");
    }

    private static BodyPublisher chunked(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String padded(int bytes) {
        return "{\"answers\": {}}" + " ".repeat(bytes - 15);
    }

    static Stream<Arguments> longAndDeepBodies() {
        return Stream.of(
                arguments("[".repeat(100_000), 413),
                arguments("[".repeat(30_000), 400),
                arguments("[".repeat(30_000) + "]".repeat(30_000), 400),
                arguments("{\"answers\":".repeat(5_000), 400),
                arguments("{\"answers\": {\"age\": " + "[".repeat(30_000) + "]".repeat(30_000) + "}}", 400),
                arguments("{\"answers\": {\"age\": [\"" + "zebra".repeat(12_000) + "\"]}}", 400),
                arguments("{\"answers\": {\"" + "zebra".repeat(12_000) + "\": []}}", 400),
                arguments("{\"answers\": {\"" + "zebra".repeat(9) + "\": []}}", 400),
                arguments("{\"answers\": {\"age\": [" + "9".repeat(60_000) + "]}}", 400),
                arguments("{\"answers\": {\"age\": [" + "\"18-49\",".repeat(6_000) + "\"18-49\"]}}", 400),
                arguments("zebra".repeat(200_000), 413));
    }

    @ParameterizedTest
    @MethodSource("longAndDeepBodies")
    void endsAsAProblem(String body, int status, Api api) {
        isProblem(api.post(body), status);
        isProblem(api.send(api.posting(chunked(body))), status);
    }

    @Test
    void mayBeSoLongAndNoLonger(Api api) {
        assertThat(api.post(padded(MOST_BYTES)).statusCode()).isEqualTo(200);
        assertThat(api.send(api.posting(chunked(padded(MOST_BYTES)))).statusCode()).isEqualTo(200);
        isProblem(api.post(padded(MOST_BYTES + 1)), 413);
        isProblem(api.send(api.posting(chunked(padded(MOST_BYTES + 1)))), 413);
    }

    static Stream<byte[]> bytesThatAreNotUtf8() {
        return Stream.of("{\"answers\": {\"\u00ff\": []}}",
                "{\"answers\": {\"age\": [\"\u00c3\u0028\"]}}", "\u00ff\u00ff",
                "{\"answers\": {\"age\": [\"\u00ed\u00a0\u0080\"]}}", "{\"answers\": {\"\u00c0\u00af\": []}}")
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("bytesThatAreNotUtf8")
    void isReadAsUtf8(byte[] body, Api api) {
        isProblem(api.send(api.posting(BodyPublishers.ofByteArray(body))), 400);
    }

    @ParameterizedTest
    @CsvSource({
            "GET, /api/assessment, POST", "HEAD, /api/assessment, POST", "PUT, /api/assessment, POST",
            "DELETE, /api/assessment, POST", "PATCH, /api/assessment, POST", "POST, /api/assessment/questions, GET",
            "DELETE, /api/assessment/questions, GET", "POST, /api/assessment/rules, GET",
            "PUT, /api/assessment/rules, GET",
            "POST, /api/openapi.json, GET"})
    void needsTheRightMethod(String method, String path, String allowed, Api api) {
        HttpResponse<String> response = api.send(api.request(path).method(method, BodyPublishers.ofString("zebra")));

        assertThat(response.headers().firstValue("Allow").orElseThrow()).contains(allowed);
        if (method.equals("HEAD")) {
            assertThat(response.statusCode()).isEqualTo(405);
        } else {
            isProblem(response, 405);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "text/plain", "text/html", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
            "application/xml", "application/vnd.api+json", "application/octet-stream",
            "application/json; charset=zebra",
            "zebra", "zebra/", "*/*", "/"})
    void needsTheRightContentType(String type, Api api) {
        isProblem(api.send(api.posting("{\"answers\": {}}").setHeader("Content-Type", type)), 415);
    }

    @Test
    void needsAContentType(Api api) {
        isProblem(api.send(api.request(Api.ASSESSMENT).POST(BodyPublishers.ofString("{\"answers\": {}}"))), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "application/json;charset=UTF-8", "application/json; charset=\"utf-8\"", "Application/JSON"})
    void mayNameItsCharset(String type, Api api) {
        assertThat(api.send(api.posting("{\"answers\": {}}").setHeader("Content-Type", type)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "application/xml, text/html;q=0.9", "application/json;q=0"})
    void isToldInJsonWhateverItAccepts(String accept, Api api) {
        isProblem(api.send(api.posting("{\"answers\": {\"age\": []}}").setHeader("Accept", accept)), 400);
        isProblem(api.send(api.posting("{").setHeader("Accept", accept)), 400);
        isProblem(api.send(api.posting(padded(MOST_BYTES + 1)).setHeader("Accept", accept)), 413);
        isProblem(api.send(api.posting("").setHeader("Content-Type", "text/html").setHeader("Accept", accept)), 415);
        isProblem(api.send(api.request(Api.ASSESSMENT).setHeader("Accept", accept).GET()), 405);
        isProblem(api.send(api.request("/api/nothing-here").setHeader("Accept", accept).GET()), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {Api.QUESTIONS, Api.RULES, Api.DESCRIPTION})
    void hasToAcceptJson(String path, Api api) {
        isProblem(api.send(api.request(path).setHeader("Accept", "text/html").GET()), 406);
        isProblem(api.send(api.posting("{\"answers\": {}}").setHeader("Accept", "text/html")), 406);
        assertThat(api.send(api.request(path).setHeader("Accept", "text/html, */*;q=0.1").GET()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void findsTheSiteWellAfterwards(Api api) {
        for (int attempt = 0; attempt < 20; attempt++) {
            isProblem(api.send(api.posting(chunked("[".repeat(1_000_000)))), 413);
        }

        assertThat(api.stepWith(ApiAnswers.none())).containsEntry("next", "age");
    }
}
