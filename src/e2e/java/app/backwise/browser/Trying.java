package app.backwise.browser;

import java.util.stream.Stream;

/** Somebody who tries one activity at a time: the pages in their states. */
final class Trying {

    private static final String ALL = "/plan/experiments";

    private Trying() {}

    static Stream<PageState> pages() {
        return Stream.of(
                new PageState("experiments-empty", site -> {
                    havePlan(site);
                    site.open(ALL);
                }, 200),
                new PageState("experiment-new", site -> {
                    havePlan(site);
                    site.open(ALL + "/new");
                }, 200),
                new PageState("refused-experiment", site -> {
                    havePlan(site);
                    site.open(ALL + "/new");
                    site.proceed();
                }, 422),
                new PageState("experiment-preview", Trying::choose, 200),
                new PageState("experiment-started", Trying::start, 200),
                new PageState("refused-try", site -> {
                    start(site);
                    site.proceed();
                }, 422),
                new PageState("experiment-tried", Trying::tryToday, 200),
                new PageState("experiments", site -> {
                    tryToday(site);
                    site.open(ALL);
                }, 200),
                new PageState("experiment-second", site -> {
                    start(site);
                    site.open(ALL + "/new");
                }, 200),
                new PageState("experiment-stop", site -> {
                    start(site);
                    site.follow("main a[href$='/stop']");
                }, 200),
                new PageState("experiment-paused", site -> {
                    start(site);
                    write(site, 9);
                    site.open(ALL);
                    site.follow("tbody a");
                }, 200));
    }

    /** Saves answers that lead to a plan. */
    static void havePlan(BrowsedSite site) {
        site.saveResult(Respondent.WITH_STABLE_MODERATE_PAIN);
    }

    /** Chooses what to try, up to the rule. */
    static void choose(BrowsedSite site) {
        havePlan(site);
        site.open(ALL + "/new");
        site.choose("other");
        site.find("#name").sendKeys("Dancing");
        site.find("#usual").sendKeys("30");
        site.choose("minutes");
        site.proceed();
    }

    static void start(BrowsedSite site) {
        choose(site);
        site.follow("main form button");
    }

    static void tryToday(BrowsedSite site) {
        start(site);
        write(site, 4);
    }

    /** Writes down a try of today with this pain. */
    static void write(BrowsedSite site, int pain) {
        site.find("#amount").sendKeys("10");
        site.find("#pain-" + pain + " + label").click();
        site.find("#legs-no + label").click();
        site.proceed();
    }
}
