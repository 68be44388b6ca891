package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the rules find what they forbid: each page here breaks one. */
class HouseRulesTests {

    private static final String PAGE = """
            <html><head><title>Journal – Backwise</title></head><body><main><h1>Journal</h1>
            <a href="webcal://localhost:8080/calendar/key">Calendar</a></main>
            <form method="post" action="/journal"><input type="hidden" name="_csrf" value="token"></form>
            <aside class="help"><a href="tel:999">999</a></aside></body></html>""";
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Type", "text/html;charset=UTF-8", "Cache-Control", "no-cache, no-store",
            "Content-Security-Policy", HouseRules.CONTENT_SECURITY_POLICY, "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    private static Page page(int status, Map<String, String> headers, String body) {
        Map<String, List<String>> lists = new HashMap<>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Page(status, URI.create("http://localhost/journal"), HttpHeaders.of(lists, (name, value) -> true),
                body, Jsoup.parse(body));
    }

    @Test
    void letsAGoodPagePass() {
        assertThatCode(() -> HouseRules.hold(page(200, HEADERS, PAGE))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <h1>Journal</h1>    | <p>Journal</p>
            <h1>Journal</h1>    | <h1>Journal</h1><h1>Again</h1>
            <h1>Journal</h1>    | <h1> </h1>
            – Backwise          | Backwise
            Journal – Backwise  | ` – Backwise`
            <h1>Journal         | <h1>??journal.title??
            <h1>Journal         | <h1>${title}
            <h1>Journal         | <h1>#{title}
            <h1>Journal         | <h1>[[title]]
            <h1>Journal         | <h1>Journal of {0}
            class="help"        | class="other"
            <main>              | <main><style>p {}</style>
            <main>              | <main><script>go()</script>
            <main>              | <main><iframe></iframe>
            <main>              | <main><object></object>
            <main>              | <main><p id="a">A</p><p id="a">B</p>
            method="post"       | method="get"
            name="_csrf"        | name="csrf"
            <main>              | <main onclick="go()">
            <main>              | <main style="color: red">
            <main>              | <main th:if="true">
            <main>              | <main title="??journal.title??">
            href="webcal:       | title="https://example.org" href="webcal:
            webcal://localhost  | webcal://example.org
            """)
    void findsWhatIsWrongInAPage(String right, String wrong) {
        String body = PAGE.replaceFirst(Pattern.quote(right),
                Matcher.quoteReplacement(wrong));

        assertThat(body).isNotEqualTo(PAGE);
        assertThatThrownBy(() -> HouseRules.hold(page(200, HEADERS, body))).isInstanceOf(AssertionError.class)
                .hasMessageContaining("house rules on /journal (200)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Cache-Control", "Content-Security-Policy", "Referrer-Policy", "X-Content-Type-Options",
                    "X-Frame-Options", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy",
                    "Permissions-Policy"})
    void missesAHeader(String name) {
        Map<String, String> headers = new HashMap<>(HEADERS);
        headers.remove(name);

        assertThatThrownBy(() -> HouseRules.hold(page(200, headers, PAGE))).isInstanceOf(AssertionError.class);
    }

    @Test
    void allowsNoFailureOfTheServerAndNoNameOfIt() {
        Map<String, String> headers = new HashMap<>(HEADERS);
        headers.put("Server", "Tomcat");

        assertThatThrownBy(() -> HouseRules.hold(page(500, HEADERS, PAGE))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> HouseRules.hold(page(200, headers, PAGE))).isInstanceOf(AssertionError.class);
    }
}
