package app.backwise.language;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.assessment.Person;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * A walk over the pages of the site, of somebody who fills in every form wrongly first and then writes about
 * everything. What they type is in no letters of English.
 *
 * @param seen is shown each page
 */
record Tour(Site site, MovableClock clock, Consumer<Page> seen) {

    private static final LocalDate TODAY = WebTest.TODAY;
    private static final String PASSWORD = "правильная лошадь батарея скрепка";
    private static final String NEW = "/plan/experiments/new";
    private static final String PRESS_UP = "/plan/movements/press-up";
    private static final String RECOVERY = "/plan/active-recovery";
    private static final Person RUNNER = Person.ordinary().saying("usual-activities=walking,running,gym "
            + "worse-with=bending,sitting eases-with=lying-unloaded,walking-about daily-life=short-sleep,low-mood");

    void everywhere() {
        strangersPages();
        answers();
        journal();
        lookingBack();
        plan();
        experiment();
        files();
        account();
        somebodyElse();
    }

    private Page open(String address) {
        return show(site.open(address));
    }

    private Page click(String link) {
        return show(site.click(link));
    }

    private Page send(String form, String... fields) {
        return show(site.send(form, fields));
    }

    private Page forge(String address, String... fields) {
        return show(site.forge(address, fields));
    }

    private Page show(Page page) {
        seen.accept(page);
        return page;
    }

    private void strangersPages() {
        List.of("/", "/privacy", "/how-we-decide", "/how-we-decide/evidence", "/how-we-decide/rules",
                "/how-we-decide/safety", "/how-we-decide/safety/signs", "/movements", "/movements/press-up",
                "/movements/short-walk", "/assessment",
                "/journal", "/journal/data", "/plan",
                "/plan/stage", RECOVERY,
                "/plan/calendar", "/assessment/saved", "/no-such-page", "/country", "/assessment/gone/result",
                "/account/sign-up", "/account/sign-in", "/api/assessment/rules").forEach(this::open);
        forge("/country", "country=uk", "back=/");
        forge("/country", "country=unknown", "back=/movements");
    }

    /** Each question without an answer first, where that is an error. */
    private void answers() {
        for (Person person : List.of(RUNNER.saying("warning-signs=both-legs-feeling"),
                RUNNER.saying("legs=one-leg-weak"), RUNNER.saying("duration=over-3-months"), RUNNER)) {
            open("/assessment");
            send("main form[action=/assessment]");
            goOn(person);
            if (site.page().name().equals("check")) {
                click("a[href=result]");
            }
        }
        click("a[href=usual-activities]");
        goOn(RUNNER);
        open(site.page().draft() + "/result");
        open(site.page().draft() + "/plan");
        open(site.page().draft() + "/result");
        send("main form[action=save]");
        open("/assessment/saved");
        click("main a[href$=/result]");
        open(site.page().path().replace("/result", "/plan"));
    }

    private void goOn(Person person) {
        while (site.page().has("form[novalidate]")) {
            String question = site.page().path();
            show(site.forge(question));
            site.open(question);
            person.answerOne(site);
            show(site.page());
        }
    }

    private void journal() {
        forge("/journal", "pain=11", "worst=x", "time=late", "note=" + "я".repeat(5000),
                "treatment-1=" + "ю".repeat(90));
        open("/journal");
        send("main form[action=/journal]", "pain=6", "worst=8", "interference=4", "place=left", "place=right",
                "legs=same", "flare=yes", "treatment-1=Тепло", "effect-1=a-little", "treatment-2=Ходьба",
                "note=После сада");
        clock.moveTo(TODAY.plusDays(1));
        open("/journal");
        forge("/journal", "pain=5", "date=" + TODAY, "time=08:00", "legs=none");
        open("/journal");
        click(".entries li:first-child a[href^=/journal/entries/]");
        send("main form[novalidate]", "pain=7");
        click(".entries li:first-child a[href^=/journal/entries/]");
        send("main form[action$=/delete]");
        forge(site.page().html().select("form[action^=/journal/undo/]").attr("action"));
        String day = "/journal/days/" + TODAY;
        forge(day, "sleep-hours=99", "mood=11", "sitting-hours=x", "minutes-1=x", "activity-1=" + "я".repeat(90));
        open(day + "/edit");
        send("main form[action=" + day + "]", "sleep-hours=7,5", "sleep-quality=6", "sitting-hours=4", "stress=3",
                "mood=7", "food=off", "enjoyable=Чай", "activity-1=Ходьба", "minutes-1=40", "effort-1=5",
                "pain-during-1=3", "activity-2=Сад");
        open("/journal");
        open("/journal/settings");

    }

    private void lookingBack() {
        for (int day = 1; day <= 40; day++) {
            LocalDate on = TODAY.minusDays(day);
            site.forge("/journal", "pain=" + (3 + day % 5), "date=" + on, "time=09:00",
                    "flare=" + (day == 3 ? "yes" : "no"));
            site.forge("/journal/days/" + on, "stress=" + day % 10, "sleep-hours=" + (6 + day % 3));
        }
        List.of("/journal/calendar", "/journal/calendar/2026-11", "/journal/calendar/2025-01", "/journal/years/2026",
                "/journal/days/" + TODAY,
                "/journal/days/" + TODAY.minusDays(3), "/journal/days/2026-01-02", "/journal/trend",
                "/journal/trend/12-weeks", "/journal/trend/1-year", "/journal/compare", "/journal/search",
                "/journal/weekly-check").forEach(this::open);
        forge("/journal/compare", "from-1=x");
        open("/journal/compare/2026-09-30..2026-10-27/2026-10-28..2026-11-23");
        open("/journal/compare/2026-11-01..2026-11-02/2026-11-03..2026-11-04");
        forge("/journal/search", "words=");
        forge("/journal/search", "words=сада");
        forge("/journal/search", "words=ничего");
        forge("/journal/weekly-check", "peg-pain=x");
        forge("/journal/weekly-check", "peg-pain=7", "peg-enjoyment=6", "peg-activity=7", "confidence=3",
                "activity-1=Футбол", "ability-1=4", "activity-2=Сад", "ability-2=2");
        clock.moveTo(TODAY.plusDays(8));
        forge("/journal/weekly-check", "peg-pain=3", "peg-enjoyment=2", "peg-activity=2", "confidence=7");
    }

    private void plan() {
        List.of("/plan", "/plan/stage", RECOVERY, PRESS_UP, "/plan/calendar", "/journal/safety").forEach(this::open);
        forge("/plan/stage", "criterion=walks", "answer=yes");
        forge(PRESS_UP, "pain=x");
        open(PRESS_UP);
        forge(PRESS_UP, "on=" + TODAY.plusDays(7), "pain=4", "morning=yes", "legs=no");
        open(PRESS_UP);
        forge(RECOVERY, "next-day=perhaps");
        open(RECOVERY);
        String feed = forge("/plan/calendar").one("a[href^=webcal]").attr("href");
        open("/plan/calendar");
        forge("/plan/calendar/daily", "daily-at=99");
        forge("/plan/calendar/daily", "daily-at=20:00");
        open(feed.substring(feed.indexOf("/calendar/")));
    }

    private void experiment() {
        open("/plan/experiments");
        open(NEW);
        forge(NEW, "activity=other", "usual=x");
        open(NEW);
        send("main form[action=" + NEW + "]", "activity=other", "name=Танцы", "usual=30", "unit=minutes");
        String experiment = send("main form[action=/plan/experiments]").path();
        forge(experiment + "/tries", "amount=x");
        LocalDate on = TODAY.plusDays(8);
        forge(experiment + "/tries", "on=" + on, "amount=5", "pain=3", "legs=no");
        clock.moveTo(on.plusDays(1));
        open("/journal");
        open(experiment);
        send("main form[action$=/morning-after]", "usual=yes");
        open(experiment + "/tries/" + on + "/delete");
        open("/plan/experiments");
        open("/plan");
        open(experiment + "/stop");
        send("main form[action$=/stop]");
        open(experiment + "/delete");
        open("/plan/experiments");
    }

    private void files() {
        String file = open("/journal/export.json").body();
        upload("record,pain\n" + "entry,11\n".repeat(9) + "end\n");
        upload(file.replaceAll("\"interference\":\\d+", "\"interference\":1")
                .replaceAll("\"places\":\\[[^]]*]", "\"places\":[\"middle\",\"buttock\"]"));
        forge("/journal/import/preview");
        open("/journal/import/preview");
        send("main form[action=/journal/import/preview]", "conflicts=theirs");
        open("/journal/data");
        open("/journal/data/delete");
        forge("/journal/data/delete");
    }

    private void upload(String file) {
        String end = "\r\n--part\r\nContent-Disposition: form-data; name=";
        String body = end.substring(2) + "\"_csrf\"\r\n\r\n" + site.token() + end
                + "\"file\"; filename=\"journal\"\r\nContent-Type: application/octet-stream\r\n\r\n" + file
                + "\r\n--part--\r\n";
        show(site.follow(site.request("/journal/import").header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body))));
    }

    private void account() {
        forge("/account/sign-up", "name=");
        forge("/account/sign-up", "name=a");
        send("form[action=/account/sign-up]", "name=anna");
        forge("/account/sign-up/secure", "password=");
        forge("/account/sign-up/secure", "password=" + "ы".repeat(20));
        send("form[action=/account/sign-up/secure]:has(#password)", "password=" + PASSWORD);
        open("/account");
        String name = site.page().one("main b").text();
        open("/account/password");
        forge("/account/password", "password=x");
        clock.moveTo(TODAY.plusDays(10));
        open("/account/password");
        forge("/account/confirm", "password=x");
        send("main form[action=/account/confirm]:has(#password)", "password=" + PASSWORD);
        open("/account");
        send("form[action=/account/recovery-codes]");
        site.open("/account");
        send("form[action=/account/sign-out]");
        forge("/account/sign-in", "name=x", "password=y");
        site.open("/journal");
        site.send("main form[action=/journal]", "pain=1");
        open("/account/sign-in");
        send("form[action=/account/sign-in]:has(#password)", "name=" + name, "password=" + PASSWORD);
        forge("/account/claim");
        forge("/account/claim", "choice=add");
        open("/journal/data/delete");
        send("main form[action=/journal/data/delete]", "confirm=yes");
    }

    /** Whose plan waits, and who has other answers than before. */
    private void somebodyElse() {
        Person.ordinary().saying("usual-activities=gym").reachResult(site);
        click("a[href=usual-activities]");
        goOn(Person.ordinary().saying("usual-activities=gym"));
        open(site.page().draft() + "/result");
        send("main form[action=save]");
        open(RECOVERY);
        forge(RECOVERY, "next-day=yes", "maximum=100");
        open(site.addresses().stream().filter(each -> each.endsWith("/pain-now")).reduce((one, other) -> other)
                .orElseThrow());
        show(site.answer("9"));
        open(site.page().draft() + "/result");
        send("main form[action=save]");
        open("/assessment/saved");
        forge("/journal", "pain=9", "legs=moving-down");
        open("/journal");
        open("/plan");
    }
}
