package app.backwise.browser;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages on which a journal is written. */
final class JournalPages {

    private JournalPages() {}

    static Stream<PageState> all() {
        return Stream.of(
                PageState.at("journal-settings", "/journal/settings"),
                PageState.at("day-form", "/journal/days/2026-03-21/edit"),
                new PageState("day-form-filled", site -> {
                    site.open("/journal/days/2026-03-20/edit");
                    IntStream.rangeClosed(1, 4).forEach(part -> site.unfold());
                    site.find("#activity-1").sendKeys("Walking");
                    site.find("#minutes-1").sendKeys("20");
                    site.find("#stress-4 + label").click();
                    site.find("#sleep-hours").sendKeys("7");
                    site.find("#food + label").click();
                    site.proceed();
                    site.open("/journal/days/2026-03-21/edit?same=true");
                }, 200),
                new PageState("journal-more", site -> {
                    site.open("/journal");
                    site.unfold();
                }, 200),
                new PageState("home-own", site -> {
                    seeEverything(site);
                    site.open("/");
                }, 200),
                new PageState("journal-filled", JournalPages::seeEverything, 200),
                new PageState("entry-changed", site -> {
                    seeEverything(site);
                    site.follow(".entries a[href*='/journal/entries/']");
                }, 200),
                new PageState("journal-undo", site -> {
                    seeEverything(site);
                    site.follow(".entries a[href*='/journal/entries/']");
                    site.follow("form[action$='/delete'] button");
                }, 200));
    }

    static void seeEverything(BrowsedSite site) {
        writeAboutEverything(site);
        site.open("/journal");
    }

    static void writeAboutEverything(BrowsedSite site) {
        site.open("/journal");
        site.choose("7");
        site.unfold();
        site.find("#worst-9 + label").click();
        site.find("#place + label").click();
        site.find("#legs-moving-down + label").click();
        site.find("#flare + label").click();
        site.find("#treatment-1").sendKeys("Heat pad");
        site.find("select[name='effect-1'] option[value='a-little']").click();
        site.find("#note").sendKeys("After a long day in the garden");
        site.proceed();
    }
}
