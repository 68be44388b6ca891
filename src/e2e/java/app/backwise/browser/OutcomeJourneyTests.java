package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class OutcomeJourneyTests {

    @Autowired
    private BrowsedSite site;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource
    void givesGuidanceForEveryCategory(String urgency, String category, Respondent person) {
        site.assess(person);

        assertThat(site.has(".card-" + urgency)).isTrue();
        assertThat(site.textsOf(".behind .stamp"))
                .anyMatch(stamp -> stamp.startsWith(category + " "));
        assertThat(site.findAll(".do > li")).as("for today").hasSize(3);
    }

    static Stream<Arguments> givesGuidanceForEveryCategory() {
        return Stream.of(
                Arguments.of("see-soon", "trauma", Respondent.AFTER_ACCIDENT),
                Arguments.of("see-soon", "debilitating", Respondent.IN_PAIN_WHATEVER_THEY_DO),
                Arguments.of("self-care", "pain-free", Respondent.WITHOUT_PAIN),
                Arguments.of("self-care", "localized-injury", Respondent.WITH_STRAINED_SPOT),
                Arguments.of("self-care", "mild-improving", Respondent.EASING_WHEN_MOVING),
                Arguments.of("self-care", "moderate-stable", Respondent.WITH_STABLE_MODERATE_PAIN));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource
    void givesNoExercisesToThoseWhoMustBeSeenFirst(String urgency, String rule, Respondent person) {
        site.assess(person);

        assertThat(site.has(".card-" + urgency)).isTrue();
        assertThat(site.textsOf(".behind .stamp"))
                .anyMatch(stamp -> stamp.startsWith(rule + " "));
        assertThat(site.has(".steps")).isFalse();
        assertThat(site.has("a[href$='usual-activities']")).isFalse();
    }

    static Stream<Arguments> givesNoExercisesToThoseWhoMustBeSeenFirst() {
        return Stream.of(
                Arguments.of("emergency", "saddle-change", Respondent.WITH_NUMB_SADDLE),
                Arguments.of("emergency", "chest-pain", Respondent.WITH_CHEST_PAIN),
                Arguments.of("emergency", "pregnancy-emergency", Respondent.BLEEDING_IN_PREGNANCY),
                Arguments.of("same-day", "new-shape", Respondent.WITH_NEW_LUMP),
                Arguments.of("same-day", "pregnancy-signs", Respondent.TIGHTENING_IN_PREGNANCY),
                Arguments.of("see-soon", "pregnancy", Respondent.PREGNANT),
                Arguments.of("see-soon", "too-young", Respondent.UNDER_18));
    }

    @Test
    void givesGuidanceBesideSeeSoon() {
        site.assess(Respondent.TAKING_STEROIDS);

        assertThat(site.has(".card-see-soon")).isTrue();
        assertThat(site.findAll(".do > li")).as("for today").hasSize(3);
    }

    @Test
    void stopsAskingAtAnEmergency() {
        site.startAssessment();
        site.answerUntil("warning-signs", Respondent.WITH_NUMB_SADDLE);
        site.choose("saddle");
        site.proceed();

        assertThat(site.lastStep()).isEqualTo("result");
        assertThat(site.has(".card-emergency")).isTrue();
        assertThat(site.has("form[action$='save']")).isFalse();
    }

    @Test
    void goesOnAfterAnEmergencyTickedByMistake() {
        site.assess(Respondent.WITH_NUMB_SADDLE);

        site.find("#mistake summary").click();
        site.follow("main a[href$='warning-signs']");
        site.choose("none");
        site.proceed();

        assertThat(site.question()).isEqualTo("danger-signs");
    }
}
