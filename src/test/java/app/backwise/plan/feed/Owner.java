package app.backwise.plan.feed;

import app.backwise.Site;

/** Somebody who has a calendar address, in their browser. */
final class Owner {

    private Owner() {}

    /** Makes a private address, or another one in its place, and gives what the page shows once. */
    static String makeAddress(Site site) {
        site.open("/plan/calendar");
        return site.send("main form[action=/plan/calendar]").one(".codes code").text();
    }

    static void stop(Site site) {
        site.open("/plan/calendar");
        site.send("main form[action=/plan/calendar/stop]");
    }

    static void remindAt(Site site, String time) {
        site.open("/plan/calendar");
        site.send("main form[action=/plan/calendar/daily]", "daily-at=" + time);
    }

    /** The last part of the address. */
    static String key(String address) {
        return address.replaceAll(".*/calendar/(.*)\\.ics", "$1");
    }
}
