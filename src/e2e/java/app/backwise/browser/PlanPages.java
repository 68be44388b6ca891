package app.backwise.browser;

import java.util.stream.Stream;

/** The pages of the plan in their states. */
final class PlanPages {

    private PlanPages() {}

    static Stream<Page> all() {
        return Stream.of(
                new Page("plan-none", site -> site.open("/plan"), 200),
                planned("plan-now", Person.WITH_STABLE_MODERATE_PAIN, "/plan"),
                planned("plan-now-everything", Page.everything(), "/plan"),
                planned("plan-now-debilitating", Person.IN_PAIN_WHATEVER_THEY_DO, "/plan"),
                planned("plan-now-pain-free", Person.WITHOUT_PAIN, "/plan"),
                planned("plan-waiting", Person.WITH_NEW_LUMP, "/plan"),
                planned("plan-stage", Person.WITH_STABLE_MODERATE_PAIN, "/plan/stage"),
                planned("plan-stage-last", Person.WITHOUT_PAIN, "/plan/stage"),
                new Page("plan-stage-said", site -> {
                    site.savePlan(Person.WITH_STABLE_MODERATE_PAIN, "/plan/stage");
                    site.follow("#walks button[value=yes]");
                }, 200),
                planned("plan-movement", Person.WITH_STABLE_MODERATE_PAIN, "/plan/movements/press-up"),
                new Page("refused-plan-movement", site -> {
                    site.savePlan(Person.WITH_STABLE_MODERATE_PAIN, "/plan/movements/press-up");
                    site.proceed();
                }, 422),
                new Page("journal-safety", PlanPages::tellOfAWorseLeg, 200),
                new Page("journal-prompt", site -> {
                    tellOfAWorseLeg(site);
                    site.open("/journal");
                }, 200),
                new Page("plan-movement-said", site -> {
                    site.savePlan(Person.WITH_STABLE_MODERATE_PAIN, "/plan/movements/press-up");
                    site.tellOfMovement("9");
                }, 200));
    }

    private static void tellOfAWorseLeg(Site site) {
        site.savePlan(Person.WITH_STABLE_MODERATE_PAIN, "/journal");
        Page.writeAboutEverything(site);
    }

    private static Page planned(String name, Person person, String path) {
        return new Page(name, site -> site.savePlan(person, path), 200);
    }
}
