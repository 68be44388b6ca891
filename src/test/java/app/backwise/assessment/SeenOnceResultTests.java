package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with long pain who was asked to be seen is not told so as if for the first time. */
@WebTest
class SeenOnceResultTests {

    private static final Person LONG =
            Person.ordinary().saying("duration=over-3-months course=same pain-now=7 activity=steady");
    private static final String FIRST = "23 November 2026";

    private static Page again(Person now, Site site, MovableClock clock) {
        Saved.by(LONG, site);
        clock.moveTo(WebTest.TODAY.plusDays(14));
        return now.reachResult(site);
    }

    @Test
    void isAskedToBookTheFirstTime(Site site) {
        Page first = LONG.reachResult(site);

        assertThat(first.h1()).isEqualTo(Words.of("urgency.see-soon.action"));
        assertThat(first.main()).contains(Words.of("rule.not-settling.whom"), Words.of("qualify.after-seen.title"))
                .doesNotContain(Words.of("seen-once.qualify.title"));
    }

    @Test
    void goesOnWithThePlanIfSeenSince(Site site, MovableClock clock) {
        Page second = again(LONG, site, clock);

        assertThat(second.has(".card-see-soon")).as("the urgency stays").isTrue();
        assertThat(second.h1()).isEqualTo(Words.of("seen-once.action"));
        assertThat(second.one(".card header p").text()).isEqualTo(Words.of("seen-once.name"));
        assertThat(second.texts("#why p")).contains(Words.of("seen-once.meaning", FIRST));
        assertThat(second.texts("main > details li")).contains(Words.lines("seen-once.now"));
        assertThat(second.main()).contains(Words.of("seen-once.plan"), Words.of("seen-once.qualify.title"),
                Words.of("seen-once.qualify.text", FIRST), Words.of("rule.not-settling.because"))
                .doesNotContain(Words.of("rule.not-settling.whom"), Words.of("qualify.after-seen.title"),
                        Words.of("urgency.see-soon.action"), Words.of("result.meanwhile"));
    }

    @Test
    void isToldTheSameOnThePlanAndInTheSavedResult(Site site, MovableClock clock) {
        again(LONG, site, clock);
        String draft = site.page().draft();
        site.send("main form[action=save]");
        String saved = site.open("/journal").html().select(".entries a[href^=/assessment/saved/]").attr("href");

        assertThat(site.open(saved).h1()).isEqualTo(Words.of("seen-once.action"));
        assertThat(site.open(draft + "/plan").main())
                .contains(Words.of("seen-once.caution"), Words.of("seen-once.qualify.text", FIRST))
                .doesNotContain(Words.of("caution.after-seen"));
        assertThat(site.open("/plan").main())
                .contains(Words.of("plan-page.try.seen-once", FIRST), Words.of("seen-once.caution"))
                .doesNotContain(Words.of("plan-page.try.seen"), Words.of("caution.after-seen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"course=worse", "pain-now=10", "pain-pattern=night-turning", "legs=one-leg-pain",
            "with-it=worried"})
    void isAskedToBookAgainForNews(String news, Site site, MovableClock clock) {
        Page second = again(LONG.saying(news), site, clock);

        assertThat(second.h1()).isEqualTo(Words.of("urgency.see-soon.action"));
        assertThat(second.main()).contains(Words.of("qualify.after-seen.title"));
    }

    @Test
    void isToldTodayWhatNeedsToday(Site site, MovableClock clock) {
        assertThat(again(LONG.saying("legs=one-leg-weak"), site, clock).has(".card-same-day")).isTrue();
    }
}
