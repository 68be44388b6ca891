package app.backwise.browser;

import java.time.Year;
import java.time.YearMonth;
import java.util.stream.Stream;

/** The pages on which somebody looks back at a journal. */
final class LookingBackPages {

    private LookingBackPages() {}

    static Stream<PageState> all() {
        String before = YearMonth.now().minusMonths(1).toString();
        return Stream.of(
                PageState.at("calendar-empty", "/journal/calendar"),
                afterAYear("calendar", "/journal/calendar/" + before),
                afterAYear("calendar-now", "/journal/calendar"),
                PageState.at("year-empty", "/journal/years/" + Year.now()),
                afterAYear("year", "/journal/years/" + Year.now().minusYears(1)),
                afterAYear("year-now", "/journal/years/" + Year.now()),
                PageState.at("day-empty", "/journal/days/" + before + "-15"),
                afterAYear("day", "/journal/days/" + before + "-15"),
                PageState.at("trend-empty", "/journal/trend"),
                afterAYear("trend-4-weeks", "/journal/trend/4-weeks"),
                afterAYear("trend-12-weeks", "/journal/trend/12-weeks"),
                afterAYear("trend-1-year", "/journal/trend/1-year"),
                PageState.at("compare-empty", "/journal/compare"),
                new PageState("compare", site -> {
                    site.openAfterAYear("/journal/compare");
                    site.follow("main nav a[href*='..']");
                }, 200),
                new PageState("refused-compare", site -> {
                    site.open("/journal/compare");
                    site.proceed();
                }, 422),
                PageState.at("search-empty", "/journal/search"),
                new PageState("search", site -> {
                    site.openAfterAYear("/journal/search");
                    site.find("#words").sendKeys("walk");
                    site.proceed();
                }, 200),
                new PageState("refused-search", site -> {
                    site.open("/journal/search");
                    site.proceed();
                }, 422),
                PageState.at("weekly-check-empty", "/journal/weekly-check"),
                afterAYear("weekly-check", "/journal/weekly-check"),
                new PageState("refused-weekly-check", site -> {
                    site.openAfterAYear("/journal/weekly-check");
                    site.find("#activity-1").clear();
                    site.find("#ability-1-4 + label").click();
                    site.proceed();
                }, 422));
    }

    private static PageState afterAYear(String name, String path) {
        return new PageState(name, site -> site.openAfterAYear(path), 200);
    }
}
