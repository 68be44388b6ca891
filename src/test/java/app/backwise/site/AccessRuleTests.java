package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.WebTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may open what. A new route needs a rule here. */
@WebTest
class AccessRuleTests {

    private enum Rule {
        /** The same for everybody. */
        PUBLIC,
        /** Shows and changes what belongs to the visitor alone, signed in or not. */
        OWN,
        /** Shows what belongs to somebody to whoever has the key in the address. */
        KEY,
        /** The same, for people who are signed in. */
        SIGNED_IN
    }

    private static final Map<String, Rule> RULES = new HashMap<>();

    static {
        rule(Rule.PUBLIC, "/", "/privacy", "/country", "/error", "/how-we-decide", "/how-we-decide.csv",
                "/how-we-decide/evidence", "/how-we-decide/rules", "/how-we-decide/safety",
                "/how-we-decide/safety/{group}", "/api/assessment",
                "/api/assessment/questions",
                "/api/assessment/rules", "/api/openapi.json", "/account/sign-in", "/account/sign-up",
                "/account/sign-up/secure", "/account/signed-out", "/movements", "/movements/{movement}");
        rule(Rule.OWN, "/assessment", "/assessment/{draft}/{question}", "/assessment/{draft}/check",
                "/assessment/{draft}/result", "/assessment/{draft}/plan", "/assessment/{draft}/save",
                "/assessment/{draft}/delete", "/assessment/saved", "/assessment/saved/{id}/result",
                "/assessment/saved/{id}/plan", "/assessment/{draft}/look-again.ics",
                "/assessment/saved/{id}/look-again.ics", "/assessment/{draft}/changes",
                "/assessment/saved/{id}/changes", "/assessment/{draft}/what-helps",
                "/assessment/saved/{id}/what-helps");
        rule(Rule.OWN, "/journal", "/journal/entries/{key}", "/journal/entries/{key}/delete", "/journal/undo/{id}",
                "/journal/days/{date}/edit", "/journal/days/{date}", "/journal/days/{date}/morning-after",
                "/journal/settings", "/journal/settings/display", "/journal/keep", "/journal/safety",
                "/journal/prompts");
        rule(Rule.OWN, "/journal/calendar", "/journal/calendar/{month}", "/journal/years/{year}", "/journal/trend",
                "/journal/trend/{span}",
                "/journal/compare", "/journal/compare/{first}/{second}", "/journal/search", "/journal/weekly-check",
                "/journal/weekly-check/{on}/delete");
        rule(Rule.OWN, "/journal/data", "/journal/data/delete", "/journal/export.json", "/journal/export.csv",
                "/journal/import", "/journal/import/preview", "/journal/import/cancel");
        rule(Rule.OWN, "/plan/calendar", "/plan/calendar/daily", "/plan/calendar/stop", "/plan/active-recovery");
        rule(Rule.KEY, "/calendar/{key}.ics");
        rule(Rule.OWN, "/plan", "/plan/stage", "/plan/movements/{movement}");
        rule(Rule.OWN, "/plan/experiments", "/plan/experiments/new", "/plan/experiments/{key}",
                "/plan/experiments/{key}/stop", "/plan/experiments/{key}/delete", "/plan/experiments/{key}/tries",
                "/plan/experiments/{key}/tries/{day}/delete", "/plan/experiments/{key}/tries/{day}/morning-after");
        rule(Rule.SIGNED_IN, "/account", "/account/claim", "/account/confirm", "/account/password",
                "/account/recovery-codes",
                "/account/passkeys/{id}/remove", "/account/sign-out");
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private static void rule(Rule rule, String... routes) {
        List.of(routes).forEach(route -> RULES.put(route, rule));
    }

    private Set<String> routes() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void coversEveryRoute() {
        assertThat(routes()).containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }

    @Test
    void asksStrangersToSignIn(Site stranger) {
        RULES.forEach((route, rule) -> {
            if (rule == Rule.SIGNED_IN) {
                String address = route.replaceAll("\\{[^}]*}", "x");
                assertThat(stranger.open(address).path()).as("GET %s", route).isEqualTo("/account/sign-in");
                assertThat(stranger.forge(address).path()).as("POST %s", route).isEqualTo("/account/sign-in");
            }
        });
    }
}
