package app.backwise.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementDriver;
import app.backwise.figure.Figures;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class MovementPageTests {

    @ParameterizedTest
    @EnumSource(Movement.class)
    void tellsAndDrawsEveryStep(Movement movement, Site site) {
        Page page = site.open("/movements/" + movement.id());
        String words = "movement." + movement.id();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.h1()).isEqualTo(Words.of(words + ".name"));
        assertThat(page.main()).contains(Words.of(words + ".for"), Words.of(words + ".dose"),
                Words.of(words + ".next"));
        assertThat(page.texts(".poses li p")).containsExactly(Words.lines(words + ".steps"));
        assertThat(page.html().select(".poses li svg").eachAttr("aria-label"))
                .map(name -> name.replaceFirst("Drawing \\d: ", "")).containsExactly(Words.lines(words + ".seen"));
        assertThat(page.html().select(".poses li svg path").size())
                .isEqualTo(Figures.of(movement).stream().mapToInt(drawing -> drawing.shapes().size()).sum());
    }

    @ParameterizedTest
    @EnumSource(Movement.class)
    void givesEveryDrawingANameAndADescription(Movement movement, Site site) {
        Page page = site.open("/movements/" + movement.id());

        for (Element drawing : page.html().select(".poses svg")) {
            assertThat(drawing.attr("role")).isEqualTo("img");
            assertThat(drawing.attr("aria-label")).matches("Drawing \\d: .{10,}");
        }
        assertThat(page.html().select(".poses svg")).hasSameSizeAs(Figures.of(movement));
    }

    @ParameterizedTest
    @EnumSource(Movement.class)
    void saysWhenNotToStartWhenToStopAndHowSureWeAre(Movement movement, Site site) {
        Page page = site.open("/movements/" + movement.id());

        assertThat(page.one(".note").text()).contains(Words.of("movements.safety"));
        assertThat(page.texts("main li")).contains(Words.lines("monitor.text"));
        assertThat(page.main()).contains(Words.of("movements.twice"), Words.of("movements.matched"),
                Words.of("movements.evidence." + Backing.of(movement).id()));
        assertThat(page.html().select("main a[href=/assessment]")).hasSize(2);
        assertThat(page.main().contains(Words.of("movements.bones"))).isNotEqualTo(movement.suitsWeakBones());
    }

    @ParameterizedTest
    @EnumSource(Movement.class)
    void limitsWhatTheDriverAsksFor(Movement movement, Site site) {
        Page page = site.open("/movements/" + movement.id());

        assertThat(page.texts("main h3")).isNotEmpty().containsExactlyElementsOf(MovementPage.of(movement).drivers()
                .stream()
                .map(driver -> Words.of("movements.if", Words.of("driver." + driver.id() + ".name")))
                .toList());
    }

    @Test
    void listsEveryMovementByDriverAndStage(Site site) {
        Page page = site.open("/movements");

        assertThat(page.html().select(".movements a").eachAttr("href")).containsOnly(Stream.of(Movement.values())
                .map(movement -> "/movements/" + movement.id()).toArray(String[]::new));
        assertThat(page.html().select("main h2")).hasSameSizeAs(MovementDriver.values());
        assertThat(page.html().select(".movements")).hasSize(2 * MovementDriver.values().length);
        assertThat(page.html().select(".movements svg")).hasSameSizeAs(page.html().select(".movements a"));
        assertThat(page.main()).contains(Words.of("movements.safety"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"headstand", "PRESS_UP", "press_up", "Press-Up", "1"})
    void knowsNoOtherMovement(String movement, Site site) {
        assertThat(site.open("/movements/" + movement).status()).isEqualTo(404);
    }

    @Test
    void setsNoCookieAndKeepsNothing(Site site) {
        Page page = site.open("/movements/press-up");

        assertThat(page.header("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(site.cookies()).doesNotContainKey("backwise-session");
    }
}
