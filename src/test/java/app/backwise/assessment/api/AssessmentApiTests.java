package app.backwise.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import app.backwise.core.decision.RulesVersion;
import app.backwise.core.decision.SafetyRules;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
class AssessmentApiTests {

    private static final String EVERY_BRANCH = "age=18-49 warning-signs=none danger-signs=none "
            + "events=accident,minor-strain accident-check=checked health=pregnant pregnancy-signs=none "
            + "feeling-ill=none with-it=none site=side side-signs=none legs=none pain-pattern=none "
            + "duration=over-3-months course=same stiffness=none pain-now=5 activity=steady "
            + "injury=spot-elsewhere injured-part=arm";

    /** Answers what is asked, one question at a time, and returns what was asked until the decision. */
    private static List<String> asked(Api api, ApiAnswers all) {
        List<String> asked = new ArrayList<>();
        ApiAnswers soFar = ApiAnswers.none();
        Map<String, Object> step = api.stepWith(soFar);
        while (step.get("next") != null) {
            String next = (String) step.get("next");
            assertThat(step).containsExactly(entry("rulesVersion", RulesVersion.CURRENT), entry("next", next),
                    entry("urgency", null), entry("door", null), entry("category", null), entry("because", null),
                    entry("driver", null), entry("activities", null), entry("lookAgainAfterDays", null));
            assertThat(asked).doesNotContain(next);
            asked.add(next);
            soFar = soFar.and(next, all);
            step = api.stepWith(soFar);
        }
        assertThat(step).containsKey("urgency").doesNotContainEntry("urgency", null);
        return asked;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> because(Map<String, Object> step) {
        return (List<Map<String, Object>>) step.get("because");
    }

    @Test
    void asksOneQuestionAfterTheOtherUntilItDecides(Api api) {
        assertThat(asked(api, ApiAnswers.ordinary())).containsExactly("age", "warning-signs", "danger-signs",
                "events", "health", "feeling-ill", "with-it", "site", "legs", "pain-pattern", "duration", "course",
                "pain-now", "activity");
    }

    @Test
    void asksMoreWhereAnAnswerOpensAQuestion(Api api) {
        assertThat(asked(api, ApiAnswers.none().saying(EVERY_BRANCH))).containsExactly("age", "warning-signs",
                "danger-signs", "events", "accident-check", "health", "pregnancy-signs", "feeling-ill", "with-it",
                "site", "side-signs", "legs", "pain-pattern", "duration", "course", "stiffness", "pain-now", "activity",
                "injury", "injured-part");
    }

    @Test
    void asksSomeoneUnderEighteenForTheSignsAlone(Api api) {
        assertThat(asked(api, ApiAnswers.ordinary().saying("age=under-18"))).containsExactly("age", "warning-signs",
                "danger-signs");
    }

    @Test
    void decidesWithEverythingKnown(Api api) {
        assertThat(Api.json(api.post(ApiAnswers.ordinary().body()))).isEqualTo(JsonMapper.shared().readTree("""
                {"rulesVersion": "%s", "next": null, "urgency": "self-care", "door": null,
                "category": "moderate-stable", "because": [], "driver": null, "lookAgainAfterDays": 7,
                "activities": {"moreOf": [], "tryFirst": [], "pause": [], "pauseDays": null, "bringBack": [],
                "untilSeen": [], "couldAdd": ["walking", "cycling", "swimming", "machines"]}}
                """.formatted(RulesVersion.CURRENT)));
    }

    @ParameterizedTest
    @CsvSource({
            "saddle-change, ambulance-or-emergency-department, warning-signs=saddle",
            "breathless, ambulance, danger-signs=breathless",
            "pulsing-over-50, ambulance, age=50-64 danger-signs=pulsing",
            "fresh-accident, ambulance, events=accident accident-check=unchecked-recent",
            "fever-risk, ambulance-or-emergency-department, feeling-ill=fever health=injected-drugs",
            "pregnancy-emergency, ambulance, health=pregnant pregnancy-signs=heavy-bleeding",
            "pregnancy-emergency, maternity, 'health=pregnant pregnancy-signs=bleeding-or-fluid,tightening'",
            "cancer-nerve, ambulance-or-emergency-department, health=cancer legs=unsteady"})
    void decidesAnEmergencyAtOnce(String rule, String door, String finding, Api api) {
        Map<String, Object> step = api.stepWith(ApiAnswers.none().saying(finding));

        assertThat(step).containsEntry("next", null).containsEntry("urgency", "emergency")
                .containsEntry("door", door).containsEntry("category", null).containsEntry("driver", null)
                .containsEntry("activities", null).containsEntry("lookAgainAfterDays", null);
        assertThat(because(step).get(0)).containsEntry("rule", rule).containsEntry("urgency", "emergency");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "warning-signs=not-sure", "danger-signs=not-sure", "feeling-ill=fever",
            "feeling-ill=weight-loss health=cancer",
            "pain-pattern=shape"})
    void goesOnAskingAfterAnythingLess(String finding, Api api) {
        assertThat(api.stepWith(ApiAnswers.none().saying(finding))).containsEntry("next", "age")
                .containsEntry("urgency", null);
    }

    @Test
    void saysWhichAnswersDecidedMostUrgentFirst(Api api) {
        Map<String, Object> step = api.stepWith(ApiAnswers.ordinary()
                .saying("warning-signs=not-sure danger-signs=chest health=cancer pain-pattern=strain"));

        assertThat(because(step)).extracting("rule", "urgency", "answers").containsExactly(
                tuple("chest-pain", "emergency", Map.of("danger-signs", List.of("chest"))),
                tuple("warning-not-sure", "same-day", Map.of("warning-signs", List.of("not-sure"))),
                tuple("cancer-pattern", "same-day",
                        Map.of("health", List.of("cancer"), "pain-pattern", List.of("strain"))),
                tuple("cancer", "see-soon", Map.of("health", List.of("cancer"))));
        assertThat(because(step)).extracting("source").asString().contains("VA4: ", "NS1: ", "MA1: ");
    }

    @Test
    void makesTheGuidanceOnesOwnWithPartTwo(Api api) {
        Map<String, Object> step = api.stepWith(ApiAnswers.ordinary().saying(ApiAnswers.PART_TWO));

        assertThat(step).containsEntry("driver", "flexion").containsEntry("activities", Map.of(
                "moreOf", List.of("walking", "gym"), "tryFirst", List.of("cycling"), "pause", List.of("running"),
                "pauseDays", 7, "bringBack", List.of(), "untilSeen", List.of(),
                "couldAdd", List.of("swimming", "machines", "upper-body-lifts")));
    }

    @Test
    void bringsBackWithoutAPauseWhatNeedsNone(Api api) {
        Map<String, Object> step =
                api.stepWith(ApiAnswers.ordinary().saying("activity=eases").saying(ApiAnswers.PART_TWO));

        assertThat(step.get("activities")).asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("pause", List.of()).containsEntry("pauseDays", null)
                .containsEntry("bringBack", List.of("running"));
    }

    @ParameterizedTest
    @CsvSource({
            "walking, 'running,cycling,gym', activity=every-position",
            "walking, 'running,gym', health=steroids"})
    void waitsWithWhatSomebodyHasToBeAskedAboutFirst(String moreOf, String untilSeen, String finding, Api api) {
        Map<String, Object> step = api.stepWith(ApiAnswers.ordinary().saying(ApiAnswers.PART_TWO).saying(finding));

        assertThat(step.get("activities")).asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("moreOf", List.of(moreOf)).containsEntry("untilSeen", List.of(untilSeen.split(",")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"worse-with=sitting,bending", "eases-with=walking-about,standing-up"})
    void singlesOutADriverWithHalfOfPartTwo(String half, Api api) {
        assertThat(api.stepWith(ApiAnswers.ordinary().saying(half))).containsEntry("driver", "flexion");
    }

    @ParameterizedTest
    @CsvSource({
            "see-soon, appointment, trauma, events=surgery",
            "see-soon, appointment, trauma, events=accident accident-check=checked",
            "see-soon, maternity, , health=pregnant pregnancy-signs=none",
            "see-soon, appointment, , age=under-18",
            "see-soon, appointment, , site=side side-signs=none",
            "same-day, call-today, , warning-signs=not-sure",
            "emergency, ambulance-or-emergency-department, , warning-signs=saddle"})
    void givesNoActivitiesWhereTheyAreNotOursToGive(String urgency, String door, String category, String finding,
            Api api) {
        assertThat(api.stepWith(ApiAnswers.ordinary().saying(ApiAnswers.PART_TWO).saying(finding)))
                .containsEntry("next", null).containsEntry("urgency", urgency).containsEntry("door", door)
                .containsEntry("category", category)
                .containsEntry("driver", null).containsEntry("activities", null)
                .containsEntry("lookAgainAfterDays", null);
    }

    @ParameterizedTest
    @CsvSource({
            "trauma, , events=serious-illness",
            "debilitating, 2, activity=every-position",
            "pain-free, 90, pain-now=0",
            "localized-injury, 7, events=minor-strain injury=spot-back",
            "mild-improving, 14, pain-now=4",
            "mild-improving, 14, pain-now=9 activity=eases",
            "moderate-stable, 7, pain-now=6",
            "moderate-stable, 7, pain-now=7",
            "moderate-stable, 3, pain-now=8",
            "moderate-stable, 2, pain-now=7 activity=not-sure",
            "mild-improving, 2, pain-now=3 activity=not-sure"})
    void looksAgainAfterDaysThatFitTheCategory(String category, Integer days, String finding, Api api) {
        assertThat(api.stepWith(ApiAnswers.ordinary().saying(finding)))
                .containsEntry("category", category).containsEntry("lookAgainAfterDays", days);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "pain-pattern=night-turning", "pain-pattern=strain", "pain-pattern=sudden-onset", "age=50-64",
            "age=70-plus",
            "pain-now=10", "legs=one-leg-pain", "legs=one-leg-numb", "feeling-ill=flu-like", "health=blood-thinners",
            "health=weak-immunity", "health=diabetes"})
    void leavesTheAdviceMildForWhatTellsLittleByItself(String finding, Api api) {
        assertThat(api.stepWith(ApiAnswers.ordinary().saying(finding))).containsEntry("urgency", "self-care");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "accident-check=unchecked-recent", "pregnancy-signs=heavy-bleeding", "side-signs=waves,blood-in-pee",
            "stiffness=before-45,heel,family,arthritis,buttock", "injury=spot-back", "injured-part=leg",
            "usual-activities=none done-lately=running"})
    void ignoresAnswersOfAnAbandonedBranch(String abandoned, Api api) {
        assertThat(api.stepWith(ApiAnswers.ordinary().saying(abandoned)))
                .isEqualTo(api.stepWith(ApiAnswers.ordinary()));
    }

    @Test
    void ignoresWhatSomeoneUnderEighteenIsNotAsked(Api api) {
        assertThat(api.stepWith(ApiAnswers.ordinary().saying("age=under-18 health=cancer legs=unsteady")))
                .isEqualTo(api.stepWith(ApiAnswers.ordinary().saying("age=under-18")));
    }

    @Test
    void showsEveryRuleWithItsDoorAndWhetherAPlanMayStandBesideIt(Api api) {
        JsonNode rules = Api.json(api.get(Api.RULES));

        assertThat(rules.get("safetyRules").values())
                .extracting(rule -> rule.get("rule").stringValue(), rule -> rule.get("door").stringValue(),
                        rule -> rule.get("plan").booleanValue())
                .containsExactlyElementsOf(SafetyRules.ALL.stream()
                        .map(rule -> tuple(rule.id(), rule.door().id(), rule.allowsPlan())).toList());
    }

    @Test
    void showsBesideTheTableTheRuleThatNeedsAnEarlierResult(Api api) {
        JsonNode again = Api.json(api.get(Api.RULES)).get("again");

        assertThat(again.get("fromDays").intValue()).isEqualTo(2);
        assertThat(again.get("toDays").intValue()).isEqualTo(14);
        assertThat(again.findValuesAsString("rule")).containsExactly("still-debilitating");
        assertThat(Api.json(api.get(Api.RULES)).get("safetyRules").toString()).doesNotContain("still-debilitating");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void decidesTheSameInWhateverOrder(long seed, Api api) {
        ApiAnswers answers = ApiAnswers.ordinary().saying(ApiAnswers.PART_TWO)
                .saying("health=steroids,blood-thinners with-it=burning-pee,slow-pee legs=spreading,walking-ache");

        HttpResponse<String> shuffled = api.post(answers.shuffled(new Random(seed)).body());

        assertThat(shuffled.body()).isEqualTo(api.post(answers.body()).body()).contains("\"see-soon\"");
    }
}
