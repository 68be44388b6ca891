package app.backwise.browser;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** The pages that tell recovery from activity. */
final class RecoveryPages {

    private RecoveryPages() {}

    static Stream<PageState> all() {
        return Stream.of(
                PageState.at("recovery-none", "/plan/active-recovery"),
                recovery("recovery", site -> {}, 200),
                recovery("refused-recovery", BrowsedSite::proceed, 422),
                recovery("recovery-session", site -> {
                    site.find("#weight").sendKeys("80");
                    site.find("#repetitions").sendKeys("5");
                    site.find("#unit + label").click();
                    site.follow("main form:last-of-type button");
                }, 200),
                recovery("refused-recovery-session", site -> site.follow("main form:last-of-type button"), 422));
    }

    /** The page of somebody who is used to weights. */
    private static PageState recovery(String name, Consumer<BrowsedSite> then, int status) {
        return new PageState(name, site -> {
            site.havePlan(Respondent.WITH_STABLE_MODERATE_PAIN.but("usual-activities", "gym")
                    .but("done-lately", "gym"));
            site.open("/plan/active-recovery");
            then.accept(site);
        }, status);
    }
}
