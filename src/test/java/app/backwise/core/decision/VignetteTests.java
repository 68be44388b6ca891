package app.backwise.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VignetteTests {

    private static final Map<String, String> URGENCIES = Map.of("emergency", "emergency", "urgent_same_day", "same-day",
            "see_professional_soon", "see-soon", "self_care", "self-care");
    private static final Map<String, String> CATEGORIES = Map.of("absolute_rest_exception", "trauma",
            "specific_localized_injury", "localized-injury", "debilitating", "debilitating",
            "moderate_severe_stable", "moderate-stable",
            "mild_moderate_stable_or_severe_improving", "mild-improving");

    /** Where the category is one of those also acceptable and not the one expected. */
    private static final List<String> ACCEPTABLE_ONLY = List.of("V074", "V119");

    @ParameterizedTest(name = "{0}")
    @MethodSource("vignettes")
    void asksForHelpAsSoonAsExpected(Vignette vignette) {
        assertThat(decision(vignette).urgency().id()).isEqualTo(URGENCIES.get(vignette.expected()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vignettesWithCategory")
    void findsTheCategoryExpected(Vignette vignette) {
        String expected = ACCEPTABLE_ONLY.contains(vignette.id()) ? acceptableCategory(vignette) : vignette.category();

        assertThat(decision(vignette)).isInstanceOfSatisfying(Guidance.class,
                guidance -> assertThat(guidance.category().id()).isEqualTo(CATEGORIES.get(expected)));
    }

    @Test
    void sendsEveryEmergencyToHospitalAndNoLookAlike() {
        assertThat(Vignette.all()).filteredOn(vignette -> vignette.expected().equals("emergency"))
                .isNotEmpty().allMatch(vignette -> decision(vignette).urgency() == Urgency.EMERGENCY);
        assertThat(Vignette.all()).filteredOn(vignette -> vignette.type().equals("look_alike"))
                .isNotEmpty().allMatch(vignette -> decision(vignette).urgency().compareTo(Urgency.SEE_SOON) <= 0);
    }

    @Test
    void hasAWordForEveryUrgencyAndCategoryOfTheFile() {
        assertThat(Vignette.all()).hasSizeGreaterThan(40)
                .allSatisfy(vignette -> assertThat(URGENCIES).containsKey(vignette.expected()))
                .allSatisfy(vignette -> assertThat(CATEGORIES.keySet().contains(vignette.category())
                        || vignette.category().equals("none")).isTrue());
    }

    private static String acceptableCategory(Vignette vignette) {
        return CATEGORIES.keySet().stream().filter(vignette.acceptable()::contains).findFirst().orElseThrow();
    }

    private static List<Vignette> vignettes() {
        return Vignette.all();
    }

    private static List<Vignette> vignettesWithCategory() {
        return Vignette.all().stream()
                .filter(vignette -> CATEGORIES.containsKey(vignette.category()))
                .filter(vignette -> List.of("self_care", "see_professional_soon").contains(vignette.expected()))
                .toList();
    }

    private static Decision decision(Vignette vignette) {
        return VignetteAnswers.of(vignette).decision();
    }
}
