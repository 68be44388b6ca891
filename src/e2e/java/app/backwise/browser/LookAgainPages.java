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
                again("check-again", site -> {
                    site.checkAnswers(Respondent.WITH_MILD_PAIN);
                }),
                again("plan-again", site -> {
                    site.hurryToResult(Respondent.WITH_MILD_PAIN);
                    site.follow("main .actions a[href$='plan']");
                }),
                again("result-same-again", site -> site.hurryToResult(Respondent.WITH_STABLE_MODERATE_PAIN)),
                again("result-much-different",
                        site -> site.hurryToResult(Respondent.ASKED_EVERYTHING.but("pain-now", "8"))),
                again("result-same-day-again", site -> site.hurryToResult(Respondent.WITH_NEW_LUMP)),
                again("result-saved-again", site -> {
                    site.saveResult(Respondent.WITH_STRAINED_SPOT);
                    site.open("/journal");
                    site.follow(".entries a");
                }));
    }

    /** As somebody who has answered everything and saved it. */
    private static PageState again(String name, Consumer<BrowsedSite> way) {
        return new PageState(name, site -> {
            site.havePlan(Respondent.WITH_STABLE_MODERATE_PAIN);
            way.accept(site);
        }, 200);
    }
}
