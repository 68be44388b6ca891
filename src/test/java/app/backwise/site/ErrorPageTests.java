package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class ErrorPageTests {

    private static void isKind(Page page, int status) {
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.h1()).isEqualTo(Words.of("error." + status + ".title"));
        assertThat(page.main()).contains(Words.of("error." + status + ".text"));
        assertThat(page.html().select("header a[href^=tel:], aside.help a[href^=tel:]")).as("emergency numbers")
                .hasSize(5);
        assertThat(page.has("main a[href=/]")).as("way home").isTrue();
        assertThat(page.body()).doesNotContain("Exception", "org.springframework", "\tat ", "Whitelabel", "timestamp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing-here", "/assessment/x/y/z", "/assets/nothing.css", "/assets/",
            "/error/x", "/actuator/env", "/actuator/heapdump", "/h2-console", "/login", "/webjars/x", "/index.html",
            "/.env", "/.git/config", "/application.yaml", "/messages/site.properties"})
    void knowNoSuchPage(String path, Site site) {
        isKind(site.open(path), 404);
    }

    @Test
    void showNoErrorOfNobody(Site site) {
        isKind(site.open("/error"), 404);
    }

    @ParameterizedTest
    @CsvSource({"DELETE,/", "PUT,/journal", "PATCH,/country", "GET,/country", "POST,/privacy", "DELETE,/assessment"})
    void refuseAnotherMethod(String method, String path, Site site) {
        String token = site.token();

        isKind(site.follow(site.request(path).header("X-XSRF-TOKEN", token).method(method, BodyPublishers.noBody())),
                405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_csrf=", "_csrf=wrong", "_csrf=%00",
            "_csrf=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refuseAFormWithoutAFreshToken(String token, Site site) {
        site.open("/");
        for (String form : new String[] {"/country", "/journal", "/assessment", "/nothing-here"}) {
            isKind(site.post(form, "country=uk&back=/&pain=5&" + token), 403);
        }
        assertThat(site.cookies()).containsOnlyKeys("backwise-form");
    }

    @Test
    void refuseTheTokenOfAnotherVisitor(Site site, Site stranger) {
        String token = java.net.URLEncoder.encode(stranger.token(), java.nio.charset.StandardCharsets.UTF_8);
        site.open("/");

        isKind(site.post("/journal", "pain=5&_csrf=" + token), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing-here", "/api/", "/api/assessment/x"})
    void areProblemsForPrograms(String path, Site site) {
        Page problem = site.open(path);

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.header("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.body()).contains("\"status\":404").doesNotContain("<html", "Exception", "trace");
    }

    @Test
    void needNoTokenFromProgramsAndMakeNoSession(Site site) {
        Page answer = site.follow(site.request("/api/assessment").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"answers\": {}}")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(site.cookies()).isEmpty();
    }

    @Test
    void comeAsPagesEvenWhenAProgramAsksForJson(Site site) {
        Page page = site.follow(site.request("/nothing-here").header("Accept", "application/json").GET());

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("Exception", "timestamp");
    }
}
