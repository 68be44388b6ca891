package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Throws rubbish at every address that any controller answers; a new one is included by itself. */
@Tag("long")
@WebTest
class RouteTests {

    private static final List<String> ODD_METHODS = List.of("PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final List<String> RUBBISH = List.of("x", "0", "%20", "%F0%9F%98%96", "'%22%3C%3E", "a".repeat(300),
            "00000000-0000-0000-0000-000000000000", "1-1-1-1-1", "saved", "result", "...", "-1e999", "null");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private Set<String> routes() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void areAllKnownToTheTestBelow() {
        assertThat(routes()).contains("/", "/journal", "/country", "/assessment", "/assessment/{draft}/{question}",
                "/assessment/{draft}/result", "/error", "/api/assessment");
    }

    @TestFactory
    Stream<DynamicTest> giveNoFaultForRubbish(Site site) {
        site.open("/assessment");
        String draft = site.send("main form[action=/assessment]").path().split("/")[2];
        String token = site.token();
        return routes().stream().map(route -> DynamicTest.dynamicTest(route, () -> {
            for (String rubbish : RUBBISH) {
                for (String path : new TreeSet<>(
                        List.of(filled(route, rubbish), filled(route.replace("{draft}", draft), rubbish)))) {
                    throwAt(site, token, "GET", path + "?" + form(rubbish), FORM, "");
                    throwAt(site, token, "POST", path, FORM, form(rubbish));
                    throwAt(site, token, "POST", path, JSON, "{\"answers\": {\"age\": [" + rubbish + "]}}");
                }
            }
            for (String method : ODD_METHODS) {
                throwAt(site, token, method, filled(route, "x"), "text/plain", "[".repeat(2000));
            }
        }));
    }

    /** Whatever is looked at, or asked to be done to what is not there. */
    @TestFactory
    Stream<DynamicTest> makeNoSessionForALook(Site site) {
        return routes().stream().map(route -> DynamicTest.dynamicTest(route, () -> {
            site.cookies().remove("backwise-session");
            String token = site.token();
            for (String id : List.of("age", "AAAAAAAAAAAA", "2026-11-23")) {
                throwAt(site, token, "GET", filled(route, id), FORM, "");
                if (route.contains("{")) {
                    throwAt(site, token, "POST", filled(route, id), FORM, "pain=4");
                }
            }

            assertThat(site.cookies()).as(route).doesNotContainKey("backwise-session");
        }));
    }

    private static String filled(String route, String rubbish) {
        return route.replaceAll("\\{[^}]*}", rubbish);
    }

    /** The house rules of {@link Site} hold for every answer as well. */
    private static void throwAt(Site site, String token, String method, String path, String type, String body) {
        Page page = site.fetch(site.request(path).header("X-XSRF-TOKEN", token).header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));

        assertThat(page.status()).as("%s %s %s", method, path, body).isBetween(200, 499);
        assertThat(page.body()).as("%s %s %s", method, path, body).doesNotContain("Exception", "\tat ");
    }

    private static String form(String rubbish) {
        return Stream.of("country", "back", "pain", "pain[0]", "pain.x", "note", "note[0]", "note.bytes", "age",
                "pain-now", "from",
                "to", "page", "id", "date", "class", "class.classLoader", "file", "answers", rubbish)
                .map(name -> name + "=" + rubbish)
                .collect(Collectors.joining("&"))
                .replace("[", "%5B").replace("]", "%5D").replace("..", "%2e%2e");
    }
}
