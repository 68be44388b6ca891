package app.backwise.plan;

import static app.backwise.plan.Planner.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.response.SymptomResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** While a plan waits there is nothing to exercise on any page of it, however it came to wait. */
@WebTest
class WaitingTests {

    private static final LocalDate BEFORE = TODAY.minusDays(5);
    private static final LocalDate SINCE = TODAY.minusDays(1);

    /** How a plan comes to wait, by the reason it gives, and another way to the same. */
    private static final Map<String, BiFunction<Site, ApplicationContext, Planner>> WAYS = new TreeMap<>(Map.of(
            "help-first", (site, context) -> {
                Planner planner = Planner.runner(site, context, BEFORE);
                planner.assessed(SINCE, Planner.RUNNER + " feeling-ill/fever");
                return planner;
            },
            "help-first emergency", (site, context) -> {
                Planner planner = Planner.runner(site, context, BEFORE);
                planner.assessed(SINCE, Planner.RUNNER + " warning-signs/saddle");
                return planner;
            },
            "help-advised", (site, context) -> Planner.runner(site, context, BEFORE)
                    .note(notes -> notes.helpAdvised(SINCE.atStartOfDay(ZoneOffset.UTC).toInstant())),
            "rules-changed", (site, context) -> {
                Planner planner = Planner.of(site, context);
                planner.restore(SINCE, Map.of("age", List.of("18-49"), "pain-now", List.of("5")));
                return planner;
            },
            "questions-first entry", (site, context) -> Planner.runner(site, context, BEFORE).legsDown(SINCE),
            "questions-first movement",
            (site, context) -> Planner.runner(site, context, BEFORE).note(notes -> notes.with(
                    new MovementTrial(Movement.PRESS_UP, SINCE, SINCE.atTime(12, 0).toInstant(ZoneOffset.UTC),
                            SymptomResponse.LEGS_WORSE))),
            "own-team", (site, context) -> {
                Planner planner = Planner.runner(site, context, BEFORE);
                planner.assessed(SINCE, Planner.RUNNER + " events/surgery");
                return planner;
            }));

    /** Every line of words that tells what to do, but for those so short that they are said of other things as well. */
    private static final List<String> EXERCISE = Words.all().entrySet().stream()
            .filter(words -> words.getKey().matches("(movement|stage|criterion|driver|activity)\\..+")
                    && words.getValue().length() > 12
                    || words.getKey().matches("movement\\.[a-z-]+\\.(name|dose)"))
            .flatMap(words -> words.getValue().lines()).toList();

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    static Stream<String> ways() {
        return WAYS.keySet().stream();
    }

    /** Every address under /plan, a new one too, with ids that could be there. */
    private List<String> addresses() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .filter(route -> route.equals("/plan") || route.startsWith("/plan/"))
                .flatMap(route -> route.contains("{movement}")
                        ? Stream.of(Movement.values()).map(each -> route.replace("{movement}", each.id()))
                        : Stream.of(route.replaceAll("\\{[^}]*}", UUID.randomUUID().toString())))
                .distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void saysWhyAndWhatToDo(String way, Site site) {
        WAYS.get(way).apply(site, context);
        String why = way.split(" ")[0];
        Page page = site.open("/plan");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.h1()).isEqualTo(Words.of("plan-page.waits.title"));
        assertThat(page.main()).contains(Words.of("plan-page.waits." + why, "Sunday 22 November"));
        assertThat(page.one("main a.button[href=/assessment]").text()).isEqualTo(Words.of("plan-page.waits.again"));
        assertThat(page.has(".help a[href^=tel:], .chip[href^=tel:]")).isTrue();
        assertThat(page.has("main a[href^=/assessment/saved/]")).as("an older result tells of exercise")
                .isEqualTo(List.of("help-first", "own-team").contains(why));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void showsNothingToExerciseOnAnyPage(String way, Site site) {
        WAYS.get(way).apply(site, context);

        assertThat(addresses()).contains("/plan", "/plan/stage", "/plan/movements/press-up");
        for (String address : addresses()) {
            holdsNothingToExercise(site.open(address), address);
        }
        for (String address : addresses()) {
            holdsNothingToExercise(site.forge(address, "criterion=walks", "answer=yes", "on=2026-11-23", "pain=3",
                    "morning=unknown", "legs=no"), "POST " + address);
        }
    }

    private static void holdsNothingToExercise(Page page, String address) {
        assertThat(page.has("main svg")).as(address).isFalse();
        assertThat(page.has("main a[href*=/movements/]")).as(address).isFalse();
        assertThat(EXERCISE).isNotEmpty();
        assertThat(page.main()).as(address).doesNotContain(EXERCISE);
    }

    @Test
    void keepsNothingThatWasSentMeanwhile(Site site) {
        Planner planner = WAYS.get("help-first").apply(site, context);

        assertThat(site.forge("/plan/stage", "criterion=walks", "answer=yes").path()).isEqualTo("/plan");
        assertThat(
                site.forge("/plan/movements/press-up", "on=2026-11-23", "pain=3", "morning=unknown", "legs=no").path())
                .isEqualTo("/plan");
        assertThat(planner.notes().size()).isZero();
    }

    @Test
    void goesOnOnceTheQuestionsAreAnsweredAgain(Site site) {
        Planner planner = WAYS.get("questions-first entry").apply(site, context);
        planner.assessed(TODAY, Planner.RUNNER);

        assertThat(site.open("/plan").h1()).isEqualTo(Words.of("plan-page.title"));
    }
}
