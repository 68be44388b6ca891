package app.backwise.browser;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** The pages as somebody sees them who answers again. */
final class LookAgainPages {

    private LookAgainPages() {}

    static Stream<PageState> all() {
        return Stream.of(
                PageState.at("saved-empty", "/assessment/saved"),
                again("welcome-again", site -> site.open("/assessment")),
                again("saved", site -> {
                    site.saveResult(Respondent.WITH_NEW_LUMP);
                    site.open("/assessment/saved");
                }),
                again("check-again", site -> site.checkAnswers(Respondent.WITH_MILD_PAIN)),
                again("plan-again", site -> reachPlan(site, Respondent.WITH_MILD_PAIN)));
    }

    /** Results, which people print. */
    static Stream<PageState> results() {
        return Stream.of(
                again("result-again", site -> site.hurryToResult(Respondent.WITH_STABLE_MODERATE_PAIN)),
                again("result-same-again", site -> {
                    reachPlan(site, Respondent.WITH_STABLE_MODERATE_PAIN);
                    site.follow("a.back");
                }),
                again("result-much-different",
                        site -> site.hurryToResult(Respondent.ASKED_EVERYTHING.but("pain-now", "8"))),
                again("result-same-day-again", site -> site.hurryToResult(Respondent.WITH_NEW_LUMP)),
                new PageState("result-seen-once", site -> {
                    site.saveResult(Respondent.WITH_LONG_PAIN);
                    site.moveResultsBack();
                    site.hurryToResult(Respondent.WITH_LONG_PAIN);
                }, 200),
                again("result-saved-again", site -> {
                    site.saveResult(Respondent.WITH_STRAINED_SPOT);
                    site.open("/journal");
                    site.follow(".entries a");
                }));
    }

    /** Only the last week is asked for again. */
    private static void reachPlan(BrowsedSite site, Respondent person) {
        site.hurryToResult(person);
        site.follow("main .actions a[href$='done-lately']");
        site.hurry("", person);
    }

    /** As somebody who has answered everything and saved it. */
    private static PageState again(String name, Consumer<BrowsedSite> way) {
        return new PageState(name, site -> {
            site.havePlan(Respondent.WITH_STABLE_MODERATE_PAIN);
            way.accept(site);
        }, 200);
    }
}
