package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.WebTest;
import app.backwise.core.assessment.Questions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a screen reader says on twelve journeys, as it was last read and found good. -Dspoken writes it anew, so that a
 * change is seen as one of text.
 */
@BrowserTest
class SpokenTests {

    private static final Path FOLDER = Path.of("src", "e2e", "resources", "spoken");
    private static final String DAY = "/journal/days/" + WebTest.TODAY + "/edit";

    @Autowired
    private BrowsedSite site;

    @Autowired
    private MovableClock clock;

    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void comesAsNewVisitorOnTheDayOfAllTests() {
        clock.moveTo(WebTest.TODAY);
        site.welcomeNewVisitor();
        site.useTimeZone("Europe/London");
        site.useLanguage("en-GB");
    }

    @AfterEach
    void returnsToNow() {
        clock.moveToNow();
    }

    static Stream<Journey> journeys() {
        return Stream.of(
                new Journey("home", test -> test.site.open("/")),
                new Journey("question", test -> {
                    test.site.ask(Questions.WARNING_SIGNS, Respondent.WITH_MILD_PAIN);
                    test.site.unfold();
                }),
                new Journey("refused-answer", test -> {
                    test.site.ask(Questions.PAIN_NOW, Respondent.WITH_MILD_PAIN);
                    test.site.proceed();
                }),
                new Journey("emergency", test -> test.site.hurryToResult(Respondent.WITH_NUMB_SADDLE)),
                new Journey("same-day", test -> test.site.hurryToResult(Respondent.WITH_NEW_LUMP)),
                new Journey("self-care", test -> test.site.hurryToResult(Respondent.WITH_STABLE_MODERATE_PAIN)),
                new Journey("save-and-plan", test -> {
                    test.site.hurryToResult(Respondent.WITH_STABLE_MODERATE_PAIN);
                    test.site.follow("form[action$='save'] button");
                }),
                new Journey("log", test -> {
                    test.site.open("/journal");
                    test.site.unfold();
                    test.listen();
                    test.site.logPain("6");
                }),
                new Journey("day", test -> {
                    test.site.open(DAY);
                    test.listen();
                    test.site.unfold();
                    test.site.find("#sleep-hours").sendKeys("7");
                    test.site.proceed();
                }),
                new Journey("trend", test -> test.site.openAfterAYear("/journal/trend/4-weeks")),
                new Journey("movement", test -> test.site.open("/movements/press-up")),
                new Journey("account", test -> {
                    test.site.open("/account/sign-up");
                    test.listen();
                    Members.choose(test.site, "anna");
                    test.listen();
                    test.site.find("#password").sendKeys(Members.PASSWORD);
                    test.site.proceed();
                    test.listen();
                    Members.signOut(test.site);
                }));
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void saysWhatWasFoundGood(Journey journey) throws IOException {
        journey.way().accept(this);
        listen();
        Path file = FOLDER.resolve(journey + ".txt");
        String spoken = String.join("\n", heard);
        if (System.getProperty("spoken") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, spoken);
        }

        assertThat(spoken).as("If this is better, write it with -Dspoken").isEqualTo(Files.readString(file));
    }

    /** What differs each time, a name given, codes and the minute, is said as one and the same. */
    private void listen() {
        heard.add(site.spoken()
                .replaceAll("anna-\\d+", "anna-1234")
                .replaceAll("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", "0000-0000-0000-0000")
                .replaceAll("\\b09:0\\d", "09:00"));
    }

    /** What is done until the last page is heard. */
    record Journey(String name, Consumer<SpokenTests> way) {

        @Override
        public String toString() {
            return name;
        }
    }
}
