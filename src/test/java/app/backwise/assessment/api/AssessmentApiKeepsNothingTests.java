package app.backwise.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Tables;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class AssessmentApiKeepsNothingTests {

    private static final String SECRET = "secret-4711";
    private static final ApiAnswers EMERGENCY = ApiAnswers.none().saying("age=50-64 warning-signs=saddle");

    @Autowired
    private WebServerApplicationContext site;

    @Autowired
    private DataSource database;

    private long sessionsMade() {
        TomcatWebServer server = (TomcatWebServer) site.getWebServer();
        return ((Context) server.getTomcat().getHost().findChildren()[0]).getManager().getSessionCounter();
    }

    private static List<HttpRequest.Builder> everyKindOfRequest(Api api) {
        return Stream.of(
                api.posting(EMERGENCY.body()),
                api.posting(ApiAnswers.ordinary().saying(ApiAnswers.PART_TWO).body()),
                api.posting("{\"answers\": {\"" + SECRET + "\": [\"" + SECRET + "\"]}}"),
                api.posting("{\"answers\": {\"age\": [\"" + SECRET + "\"]}}"),
                api.posting("{\"answers\": {\"age\": \"" + SECRET + "\"}}"),
                api.posting("{\"answers\": {\"" + SECRET + "\": 1, \"" + SECRET + "\": 2}}"),
                api.posting("{\"" + SECRET + "\": {}}"),
                api.posting(SECRET),
                api.posting(SECRET.repeat(10_000)),
                api.posting("{\"answers\": {}}").setHeader("Content-Type", "text/" + SECRET),
                api.posting("{\"answers\": {}}").setHeader("Content-Type", SECRET),
                api.posting("{\"answers\": {}}").setHeader("Accept", "text/" + SECRET),
                api.posting("{\"answers\": {}}").setHeader("Accept", SECRET),
                api.posting("{\"answers\": {}}").setHeader("Accept-Language", SECRET),
                api.request(Api.ASSESSMENT + "?" + SECRET + "=" + SECRET).GET(),
                api.request(Api.QUESTIONS).GET(),
                api.request(Api.RULES).GET(),
                api.request(Api.DESCRIPTION).GET()).toList();
    }

    @Test
    void setsNoCookieAndMakesNoSession(Api api) {
        long before = sessionsMade();
        for (HttpRequest.Builder request : everyKindOfRequest(api)) {
            HttpResponse<String> response =
                    api.send(request.header("Cookie", "backwise-session=x; backwise-form=y; backwise-country=uk"));

            assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(response.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        }

        assertThat(sessionsMade()).isEqualTo(before);
    }

    @Test
    void writesNoRow(Api api) {
        Map<String, Long> before = Tables.counts(database);
        everyKindOfRequest(api).forEach(api::send);

        assertThat(Tables.counts(database)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void forgetsWhatWasSentBefore(Api api) {
        api.stepWith(EMERGENCY);
        api.stepWith(ApiAnswers.ordinary());

        assertThat(api.stepWith(ApiAnswers.none())).containsEntry("next", "age");
    }

    @Test
    void logsNothingThatWasSent(Api api, CapturedOutput log) {
        LoggerFactory.getLogger(getClass()).info("This is captured");
        everyKindOfRequest(api).forEach(api::send);

        assertThat(log).contains("This is captured").doesNotContain(SECRET, "saddle", "warning-signs", "long-sitting");
    }
}
