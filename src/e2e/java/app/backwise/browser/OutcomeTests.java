package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class OutcomeTests {

    @Autowired
    private Site site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource
    void givesGuidanceForEveryCategory(String urgency, String category, Person person) {
        site.assess(person);

        assertThat(site.has(".card-" + urgency)).isTrue();
        assertThat(site.findAll(".why .stamp").stream().map(WebElement::getText))
                .anyMatch(stamp -> stamp.startsWith(category + " "));
        assertThat(site.findAll(".steps > li")).hasSize(3);
    }

    static Stream<Arguments> givesGuidanceForEveryCategory() {
        return Stream.of(
                Arguments.of("see-soon", "trauma", Person.AFTER_ACCIDENT),
                Arguments.of("see-soon", "debilitating", Person.IN_PAIN_WHATEVER_THEY_DO),
                Arguments.of("self-care", "pain-free", Person.WITHOUT_PAIN),
                Arguments.of("self-care", "localized-injury", Person.WITH_STRAINED_SPOT),
                Arguments.of("self-care", "mild-improving", Person.EASING_WHEN_MOVING),
                Arguments.of("self-care", "moderate-stable", Person.WITH_STABLE_MODERATE_PAIN));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource
    void givesNoExercisesToThoseWhoMustBeSeenFirst(String urgency, String rule, Person person) {
        site.assess(person);

        assertThat(site.has(".card-" + urgency)).isTrue();
        assertThat(site.findAll(".why .stamp").stream().map(WebElement::getText))
                .anyMatch(stamp -> stamp.startsWith(rule + " "));
        assertThat(site.has(".steps")).isFalse();
        assertThat(site.has("a[href$='usual-activities']")).isFalse();
    }

    static Stream<Arguments> givesNoExercisesToThoseWhoMustBeSeenFirst() {
        return Stream.of(
                Arguments.of("emergency", "saddle-change", Person.WITH_NUMB_SADDLE),
                Arguments.of("same-day", "new-shape", Person.WITH_NEW_LUMP),
                Arguments.of("see-soon", "pregnancy", Person.PREGNANT),
                Arguments.of("see-soon", "too-young", Person.UNDER_18));
    }

    @Test
    void givesGuidanceBesideSeeSoon() {
        site.assess(Person.TAKING_STEROIDS);

        assertThat(site.has(".card-see-soon")).isTrue();
        assertThat(site.findAll(".steps > li")).hasSize(3);
    }

    @Test
    void stopsAskingAtAnEmergency() {
        site.startAssessment();
        site.answerUntil("warning-signs", Person.WITH_NUMB_SADDLE);
        site.choose("saddle");
        site.proceed();

        assertThat(site.lastStep()).isEqualTo("result");
        assertThat(site.has(".card-emergency")).isTrue();
        assertThat(site.has("form[action$='save']")).isFalse();
    }

    @Test
    void goesOnAfterAnEmergencyTickedByMistake() {
        site.assess(Person.WITH_NUMB_SADDLE);

        site.follow("main a[href$='warning-signs']");
        site.choose("none");
        site.proceed();

        assertThat(site.question()).isEqualTo("events");
    }
}
