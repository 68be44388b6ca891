package app.backwise.browser;

import java.util.stream.Stream;

/** The pages of the plan in their states. */
final class PlanPages {

    private PlanPages() {}

    static Stream<PageState> all() {
        return Stream.of(
                new PageState("plan-none", site -> site.open("/plan"), 200),
                planned("plan-waiting", Respondent.WITH_NEW_LUMP, "/plan"),
                planned("plan-stage", Respondent.WITH_STABLE_MODERATE_PAIN, "/plan/stage"),
                planned("plan-stage-last", Respondent.WITHOUT_PAIN, "/plan/stage"),
                new PageState("plan-stage-said", site -> {
                    site.savePlan(Respondent.WITH_STABLE_MODERATE_PAIN, "/plan/stage");
                    site.follow("#walks button[value=yes]");
                }, 200),
                planned("plan-movement", Respondent.WITH_STABLE_MODERATE_PAIN, "/plan/movements/press-up"),
                new PageState("refused-plan-movement", site -> {
                    site.savePlan(Respondent.WITH_STABLE_MODERATE_PAIN, "/plan/movements/press-up");
                    site.proceed();
                }, 422),
                new PageState("journal-safety", PlanPages::tellOfAWorseLeg, 200),
                new PageState("journal-prompt", site -> {
                    tellOfAWorseLeg(site);
                    site.open("/journal");
                }, 200),
                new PageState("plan-movement-said", site -> {
                    site.savePlan(Respondent.WITH_STABLE_MODERATE_PAIN, "/plan/movements/press-up");
                    site.tellOfMovement("9");
                }, 200));
    }

    /** What to do now, which people print. */
    static Stream<PageState> now() {
        return Stream.of(
                planned("plan-now", Respondent.WITH_STABLE_MODERATE_PAIN, "/plan"),
                planned("plan-now-everything", ResultPages.everything(), "/plan"),
                planned("plan-now-debilitating", Respondent.IN_PAIN_WHATEVER_THEY_DO, "/plan"),
                planned("plan-now-weak-bones", Respondent.WITH_WEAK_BONES, "/plan"),
                planned("plan-now-sore-arm", Respondent.WITH_SORE_ARM, "/plan"),
                planned("plan-now-pain-free", Respondent.WITHOUT_PAIN, "/plan"));
    }

    private static void tellOfAWorseLeg(BrowsedSite site) {
        site.savePlan(Respondent.WITH_STABLE_MODERATE_PAIN, "/journal");
        JournalPages.writeAboutEverything(site);
    }

    private static PageState planned(String name, Respondent person, String path) {
        return new PageState(name, site -> site.savePlan(person, path), 200);
    }
}
