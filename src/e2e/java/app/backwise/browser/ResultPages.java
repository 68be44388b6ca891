package app.backwise.browser;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Question;
import java.util.stream.Stream;

/** What comes of the answers. */
final class ResultPages {

    private ResultPages() {}

    /** Results, which people print. */
    static Stream<PageState> results() {
        return Stream.of(
                new PageState("result-saved", site -> {
                    site.saveResult(Respondent.WITH_STABLE_MODERATE_PAIN);
                    site.open("/journal");
                    site.follow(".entries a");
                }, 200),
                result("emergency", Respondent.WITH_NUMB_SADDLE),
                result("emergency-by-ambulance", Respondent.WITH_CHEST_PAIN),
                result("emergency-maternity", Respondent.BLEEDING_IN_PREGNANCY),
                result("same-day", Respondent.WITH_NEW_LUMP),
                result("same-day-maternity", Respondent.TIGHTENING_IN_PREGNANCY),
                result("see-soon", Respondent.TAKING_STEROIDS),
                result("pregnant", Respondent.PREGNANT),
                result("under-18", Respondent.UNDER_18),
                result("trauma", Respondent.AFTER_ACCIDENT),
                result("debilitating", Respondent.IN_PAIN_WHATEVER_THEY_DO),
                result("pain-free", Respondent.WITHOUT_PAIN),
                result("localized-injury", Respondent.WITH_STRAINED_SPOT),
                result("mild-improving", Respondent.EASING_WHEN_MOVING),
                result("moderate-stable", Respondent.WITH_STABLE_MODERATE_PAIN),
                result("long-pain", Respondent.WITH_LONG_PAIN));
    }

    /** The answers to check, what earlier rules said, and what leads on from a result. */
    static Stream<PageState> beside() {
        return Stream.of(
                new PageState("check", site -> site.checkAnswers(Respondent.ASKED_EVERYTHING), 200),
                new PageState("result-earlier", site -> {
                    site.saveResult(Respondent.WITH_STABLE_MODERATE_PAIN);
                    site.moveRulesOn();
                    site.open("/journal");
                    site.follow(".entries a");
                }, 200),
                new PageState("result-changes", site -> {
                    site.hurryToResult(Respondent.WITH_STABLE_MODERATE_PAIN);
                    site.open(site.path().replace("/result", "/changes"));
                }, 200),
                new PageState("result-what-helps", site -> {
                    site.hurryToResult(Respondent.WITH_STABLE_MODERATE_PAIN);
                    site.follow(".more a");
                }, 200));
    }

    /** Plans made one's own. */
    static Stream<PageState> plans() {
        return Stream.of(
                plan("plan-long-pain", Respondent.WITH_LONG_PAIN),
                plan("plan", Respondent.WITH_MILD_PAIN),
                plan("plan-debilitating", Respondent.IN_PAIN_WHATEVER_THEY_DO),
                plan("plan-weak-bones", Respondent.WITH_WEAK_BONES),
                plan("plan-sore-arm", Respondent.WITH_SORE_ARM),
                plan("plan-nothing-named",
                        Respondent.WITHOUT_PAIN.but("usual-activities", "none").but("worse-with", "none")
                                .but("eases-with", "none").but("daily-life", "none")),
                plan("plan-everything-named", everything()));
    }

    static Respondent everything() {
        Respondent person = Respondent.WITH_STABLE_MODERATE_PAIN;
        for (Question question : Questions.PART_TWO.questions()) {
            person = person.but(question.id(),
                    question.options().stream().filter(option -> !option.equals("none")).toArray(String[]::new));
        }
        return person;
    }

    private static PageState result(String name, Respondent person) {
        return new PageState("result-" + name, site -> site.hurryToResult(person), 200);
    }

    private static PageState plan(String name, Respondent person) {
        return new PageState(name, site -> site.seePlan(person), 200);
    }
}
