package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever gets a plan sees what to do today, when to look again and how to keep it without scrolling. */
@BrowserTest
class AtAGlanceTests {

    /** Of the 844 pixels of the phone. */
    private static final long SEEN = 600;

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
        site.useScreen(390, 844);
    }

    static Stream<Arguments> plans() {
        return Stream.of(Respondent.IN_PAIN_WHATEVER_THEY_DO, Respondent.WITHOUT_PAIN,
                Respondent.WITH_STRAINED_SPOT, Respondent.EASING_WHEN_MOVING, Respondent.WITH_STABLE_MODERATE_PAIN,
                Respondent.TAKING_STEROIDS, Respondent.WITH_LONG_PAIN, Respondent.WITH_SORE_ARM,
                Respondent.TAKING_STEROIDS.but("pain-now", "6")).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void showsTodayTheNextDateAndHowToKeepIt(Respondent person) {
        lookAtToday(person);
        assertThat(site.bottom(".again a")).as("the day to look again").isBetween(1L, SEEN);
    }

    @Test
    void namesNoDateWhereNoneIsSet() {
        lookAtToday(Respondent.AFTER_ACCIDENT);
        assertThat(site.has(".again")).isFalse();
    }

    private void lookAtToday(Respondent person) {
        site.hurryToResult(person);

        assertThat(site.findAll(".do li svg")).hasSize(3);
        assertThat(site.title()).startsWith(site.find(".card header p").getText() + ": ");
        assertThat(site.bottom(".card form .button")).as("to keep it").isBetween(1L, SEEN);
    }

    @Test
    void showsTodayOnThePlanOnItsFirstScreen() {
        site.savePlan(Respondent.WITH_STABLE_MODERATE_PAIN, "/plan");

        assertThat(site.bottom(".card li:nth-child(3)")).as("three things for today").isBetween(1L, SEEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/journal"})
    void asksForThePainOfTodayOnItsFirstScreen(String page) {
        site.savePlan(Respondent.WITH_STABLE_MODERATE_PAIN, page);

        assertThat(site.bottom("main form[action='/journal'] .button")).as("to save it").isBetween(1L, SEEN);
    }
}
