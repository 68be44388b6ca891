package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Wire;
import app.backwise.Words;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class OddRequestTests {

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/journal%00", "/journal;jsessionid=1", "/assessment/x;y/age", "/%2e%2e/x",
            "/..%2f..%2fetc",
            "/%252e%252e/x", "//", "//journal", "/journal/", "/%", "/%zz", "/%C0%AE", "/%E2%82", "/\\evil", "/a\\..\\b",
            "/a b",
            "/{x}", "/<script>", "/\"", "/journal?x=%00", "/journal?x=%zz", "/journal?%", "/?a[]=1&a[0][b]=2",
            "/\u00ff",
            "/assets/..%2f..%2fapplication.yaml", "/assets/%2e%2e/x", "/./journal", "/journal/../privacy",
            "/%0d%0aSet-Cookie:a=b", "*", "http://evil.example/"})
    void areAnsweredWithoutAFault(String path, Site site) {
        for (String method : new String[] {"GET", "POST", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "get", "X"}) {
            String response = Wire.get(site.port(), method + " " + path);
            assertThat(Wire.status(response)).as(method).isBetween(200, 501).isNotEqualTo(500);
            assertThat(response).doesNotContain("Exception", "\tat ").doesNotContainIgnoringCase("\r\nset-cookie: a=b");
        }
    }

    /** Tomcat refuses these by itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GET /%5c|X: y|400", "GET /a%2Fb|X: y|400", "GET /%zz|X: y|400",
            "GET /%00|X: y|400", "GET /../x|X: y|400", "GET http://evil.example/|X: y|400", "GET /<a>|X: y|400",
            "GET /|Bad Header: y|400", "GET /|Host: another|400", "GET /|Content-Length: abc|400",
            "POST /journal|Transfer-Encoding: xchunked|400", "POST /journal|Transfer-Encoding: gzip, chunked|400",
            "CONNECT localhost:443|X: y|400", "TRACE /|X: y|405"})
    void areAnsweredWithThePagesOfTheSite(String request, String header, int status, Site site) {
        String[] answer = Wire.get(site.port(), request, header).split("\r\n\r\n", 2);

        assertThat(answer[0]).startsWith("HTTP/1.1 " + status).contains(
                "\r\nContent-Security-Policy: default-src 'none'",
                "\r\nCache-Control: no-cache, no-store", "\r\nReferrer-Policy: no-referrer",
                "\r\nX-Content-Type-Options: nosniff", "\r\nX-Frame-Options: DENY");
        assertThat(answer[1]).contains("<h1>" + Words.of("error." + status + ".title") + "</h1>", "href=\"tel:112\"");
    }

    @Test
    void areProblemsForPrograms(Site site) {
        assertThat(Wire.get(site.port(), "GET /api/%5c")).startsWith("HTTP/1.1 400")
                .contains("\r\nContent-Type: application/problem+json").doesNotContain("<html");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GET /journal?secretly={}|X: y", "GET /secretly%5c|X: y",
            "GET /|secretly x: secretly", "GET /|Cookie: backwise-journal=\"secretly", "GET /|Host: secretly secretly",
            "GET /|Content-Length: secretly", "GET /?secretly=%zz|X: y", "POST /|Transfer-Encoding: secretly",
            "SECRETLY{} /|X: y"})
    void leaveNothingInTheLogThatTomcatRefuses(String request, String header, Site site, CapturedOutput log) {
        Wire.get(site.port(), request, header);

        assertThat(log.getAll()).doesNotContainIgnoringCase("secretly");
    }

    @Test
    void leaveNothingOfThemselvesInTheLog(Site site, CapturedOutput log) {
        String token = site.token();
        for (String fields : new String[] {"note=secretly&pain=%zz", "note=secretly%zz",
                "note=" + "secretly&note=".repeat(300)}) {
            assertThat(site.fetch(site.request("/journal").header("X-XSRF-TOKEN", token)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(fields))).status()).isEqualTo(400);
        }

        assertThat(log.getAll()).doesNotContain("secretly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0001b", "\"", "\"x", "=", "a=b=c", ";;;", "\u00ff\u00fe", "${jndi:x}", "<b>", "%00",
            "$Version=1", ",", "backwise", "{\"a\":1}"})
    void shrugOffABrokenCookie(String value, Site site) {
        for (String name : new String[] {"backwise-session", "backwise-form", "backwise-country", "backwise-journal",
                "x"}) {
            for (String path : new String[] {"/", "/journal", "/assessment/AAAAAAAAAAAA/age"}) {
                String response = Wire.get(site.port(), "GET " + path, "Cookie: " + name + "=" + value);
                assertThat(Wire.status(response)).as("%s on %s", name, path).isBetween(200, 499);
            }
        }
    }

    @Test
    void shrugOffAHugeCookieOrAddress(Site site) {
        String huge = "x".repeat(20_000);

        assertThat(Wire.status(Wire.get(site.port(), "GET /", "Cookie: backwise-journal=" + huge))).isBetween(400, 499);
        assertThat(Wire.status(Wire.get(site.port(), "GET /" + huge))).isBetween(400, 499);
        assertThat(Wire.status(Wire.get(site.port(), "GET /journal", "Cookie: backwise-journal=" + "x".repeat(6000))))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/journal", "/country", "/assessment", "/assessment/AAAAAAAAAAAA/age", "/api/assessment"})
    void refuseABodyOverTheLimit(String path, Site site) {
        String body = "pain=5&back=/&country=uk&note=" + "x".repeat(70_000) + "&_csrf=" + site.token();

        assertThat(site.post(path, body).status()).isIn(400, 403, 413, 415);
        assertThat(site.cookies()).containsOnlyKeys("backwise-form");
    }

    @Test
    void refuseMoreParametersThanAnyFormHas(Site site) {
        String many = IntStream.range(0, 5000).mapToObj(number -> "p" + number + "=1").collect(Collectors.joining("&"));

        assertThat(site.post("/journal", "pain=5&" + many + "&_csrf=" + site.token()).status()).isBetween(400, 499);
        assertThat(site.open("/journal?" + many.substring(0, 5000)).status()).isIn(200, 400);
    }

    @Test
    void refuseAMultipartForm(Site site) {
        String part = "--b\r\nContent-Disposition: form-data; name=\"pain\"\r\n\r\n5\r\n";
        Page refused = site.follow(site.request("/journal").header("Content-Type", "multipart/form-data; boundary=b")
                .header("X-XSRF-TOKEN", site.token()).POST(BodyPublishers.ofString(part + "--b--\r\n")));

        assertThat(refused.status()).isBetween(400, 499);
        assertThat(site.cookies()).doesNotContainKey("backwise-journal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "application/xml", "nonsense",
            "application/x-www-form-urlencoded; "
                    + "charset=nonsense",
            "application/x-www-form-urlencoded; charset=UTF-16"})
    void refuseABodyThatIsNoForm(String type, Site site) {
        Page refused = site.follow(site.request("/journal").header("Content-Type", type)
                .header("X-XSRF-TOKEN", site.token())
                .POST(BodyPublishers.ofString("{\"pain\": 5}")));

        assertThat(refused.status()).isBetween(400, 499);
        assertThat(site.cookies()).doesNotContainKey("backwise-journal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ED%A0%80", "%ED%B0%80", "%FF", "%C3", "%F5%80%80%80", "%zz", "%"})
    void takeNoHarmFromBrokenText(String bytes, Site site) {
        Page page = site.post("/journal", "pain=5&note=a" + bytes + "b&_csrf=" + site.token());

        assertThat(page.status()).isIn(200, 400, 403, 422);
        assertThat(site.open("/journal").status()).isEqualTo(200);
    }
}
