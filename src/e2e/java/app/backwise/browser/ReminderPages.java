package app.backwise.browser;

import java.util.stream.Stream;

/** The page of the private calendar. */
final class ReminderPages {

    private ReminderPages() {}

    static Stream<PageState> all() {
        return Stream.of(
                PageState.at("reminders-none", "/plan/calendar"),
                new PageState("reminders-new", site -> {
                    site.open("/plan/calendar");
                    site.follow("main form .button");
                }, 200),
                new PageState("reminders", site -> {
                    site.open("/plan/calendar");
                    site.follow("main form .button");
                    site.open("/plan/calendar");
                }, 200));
    }
}
