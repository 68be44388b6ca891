package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.assessment.Person;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that arrives twelve times at once leaves what it leaves when it arrives once, and answers each the same. */
@Tag("long")
abstract class TwelveAtOnceContract {

    private static final int TIMES = 12;
    private static final String DAY = "/journal/days/" + WebTest.TODAY;
    private static final String NEW = "/plan/experiments/new";
    /** Whoever deletes or undoes a thing twice, or signs up twice, hears that it is gone or begins anew. */
    private static final Set<String> ONCE_ONLY = Set.of("end of an entry", "step back", "sign-up");
    private static final String[] DANCING =
            {"activity=other", "name=Dancing", "usual=30", "unit=minutes"};
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Autowired
    private DataSource database;

    /**
     * A form that writes.
     *
     * @param name what it is
     * @param before what somebody has done before, who then has the form before them
     * @param form selects it, or is the address of one that is sent with a button of its own
     * @param fields what they fill in
     */
    private record Writing(String name, BiConsumer<Site, MovableClock> before, String form, String... fields) {

        HttpRequest request(Site site) {
            if (form.startsWith("/")) {
                return request(site, form, Form.encode(List.of(fields), site.token()));
            }
            Form filled = new Form(site.page().one(form));
            filled.fill(fields);
            return request(site, filled.action(), filled.body());
        }

        private static HttpRequest request(Site site, String address, String body) {
            return site.request(address).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body)).build();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * What it left.
     *
     * @param answers the status and place of each answer
     * @param rows how many rows more there are
     * @param keys the keys of journals handed out
     * @param page what is read on the page that follows
     * @param export everything in the journal
     */
    private record Left(List<String> answers, Map<String, Long> rows, List<String> keys, String page, String export) {}

    static Stream<Writing> forms() {
        return Stream.of(
                writing("first entry", "/journal", "main form[action=/journal]", "pain=4", "note=once"),
                writing("first day", DAY + "/edit", "main form[action=" + DAY + "]", "mood=3", "enjoyable=tea"),
                writing("first weekly check", "/journal/weekly-check", "main form[novalidate]", "peg-pain=5",
                        "peg-enjoyment=6", "peg-activity=7"),
                writing("first calendar address", "/plan/calendar", "main form[action=/plan/calendar]"),
                writing("first zone", "/journal/settings", "/journal/settings", "time-zone=Asia/Tokyo"),
                new Writing("first result", (site, clock) -> Person.ordinary().reachResult(site),
                        "main form[action=save]"),
                again("entry", "/journal", "main form[action=/journal]", "pain=4", "note=once"),
                again("day", DAY + "/edit", "main form[action=" + DAY + "]", "mood=3", "enjoyable=tea"),
                again("weekly check", "/journal/weekly-check", "main form[novalidate]", "peg-pain=5", "peg-enjoyment=6",
                        "peg-activity=7"),
                again("calendar address", "/plan/calendar", "main form[action=/plan/calendar]"),
                new Writing("result", (site, clock) -> {
                    write(site);
                    Person.ordinary().reachResult(site);
                }, "main form[action=save]"),
                new Writing("result answered again", (site, clock) -> {
                    plan(site);
                    site.open(site.addresses().stream().filter(each -> each.endsWith("/pain-now")).findFirst()
                            .orElseThrow());
                    site.answer("7");
                    site.open(site.page().draft() + "/result");
                }, "main form[action=save]"),
                new Writing("change of an entry", (site, clock) -> {
                    write(site);
                    site.open("/journal");
                    site.click(".entries a[href^=/journal/entries/]");
                }, "main form[novalidate]", "pain=9"),
                new Writing("end of an entry", (site, clock) -> {
                    write(site);
                    site.open("/journal");
                    site.click(".entries a[href^=/journal/entries/]");
                }, "main form[action$=/delete]"),
                new Writing("step back", (site, clock) -> {
                    write(site);
                    site.open("/journal");
                    site.click(".entries a[href^=/journal/entries/]");
                    site.send("main form[action$=/delete]");
                }, "main form[action^=/journal/undo/]"),
                new Writing("experiment", (site, clock) -> {
                    plan(site);
                    site.open(NEW);
                    site.send("main form[action=" + NEW + "]", DANCING);
                }, "main form[action=/plan/experiments]"),
                new Writing("try", (site, clock) -> experiment(site), "main form[action$=/tries]",
                        "on=" + WebTest.TODAY, "amount=5", "pain=3", "legs=no"),
                new Writing("morning after", (site, clock) -> {
                    String experiment = experiment(site);
                    site.send("main form[action$=/tries]", "on=" + WebTest.TODAY, "amount=5", "pain=3", "legs=no");
                    clock.moveTo(WebTest.TODAY.plusDays(1));
                    site.open(experiment);
                }, "main form[action$=/morning-after]", "usual=yes"),
                new Writing("end of an experiment", (site, clock) -> site.open(experiment(site) + "/stop"),
                        "main form[action$=/stop]"),
                new Writing("answer to a movement", (site, clock) -> {
                    Person.ordinary().reachResult(site);
                    site.click("a[href=usual-activities]");
                    Person.ordinary().goOn(site);
                    site.open(site.page().draft() + "/result");
                    site.send("main form[action=save]");
                    site.open(site.open("/plan").html().select("a[href^=/plan/movements/]").attr("href"));
                }, "main form[novalidate]", "on=" + WebTest.TODAY, "pain=3", "morning=yes", "legs=no"),
                new Writing("step of a stage", (site, clock) -> {
                    plan(site);
                    site.open("/plan/stage");
                }, "/plan/stage", "criterion=walks", "answer=yes"),
                new Writing("claim", (site, clock) -> {
                    signUp(site);
                    String name = site.open("/account").one("main strong, main b").text();
                    site.send("form[action=/account/sign-out]");
                    write(site);
                    site.open("/account/sign-in");
                    site.send("form[action=/account/sign-in]:has(#password)", "name=" + name, "password=" + PASSWORD);
                }, "form[action=/account/claim]", "choice=add"),
                new Writing("sign-up", (site, clock) -> {
                    write(site);
                    propose(site);
                }, SIGN_UP, "password=" + PASSWORD),
                new Writing("recovery codes", (site, clock) -> {
                    signUp(site);
                    site.open("/account");
                }, "form[action=/account/recovery-codes]"),
                new Writing("entry of an account", (site, clock) -> {
                    signUp(site);
                    site.open("/journal");
                }, "main form[action=/journal]", "pain=4", "note=once"),
                new Writing("end of everything", (site, clock) -> {
                    plan(site);
                    site.open("/journal/data/delete");
                }, "main form[action=/journal/data/delete]", "confirm=yes"));
    }

    private static final String PASSWORD = "correct horse battery staple";
    private static final String SIGN_UP = "form[action=/account/sign-up/secure]:has(#password)";

    private static Writing writing(String name, String page, String form, String... fields) {
        return new Writing(name, (site, clock) -> site.open(page), form, fields);
    }

    /** The same by somebody who has a journal. */
    private static Writing again(String name, String page, String form, String... fields) {
        return new Writing(name, (site, clock) -> {
            write(site);
            site.open(page);
        }, form, fields);
    }

    private static void write(Site site) {
        site.open("/journal");
        site.send("main form[action=/journal]", "pain=6", "note=before");
    }

    private static void plan(Site site) {
        Person.ordinary().reachResult(site);
        site.send("main form[action=save]");
    }

    private static String experiment(Site site) {
        plan(site);
        site.open(NEW);
        site.send("main form[action=" + NEW + "]", DANCING);
        return site.send("main form[action=/plan/experiments]").path();
    }

    private static void propose(Site site) {
        site.open("/account/sign-up");
        site.send("form[action=/account/sign-up]", "name=anna");
    }

    private static void signUp(Site site) {
        propose(site);
        site.send(SIGN_UP, "password=" + PASSWORD);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void leavesWhatItLeavesOnce(Writing writing, Site once, Site often, MovableClock clock) {
        Left single = send(1, writing, once, clock, "");
        clock.reset();
        Left twelve = send(TIMES, writing, often, clock, single.answers().get(0));

        assertThat(twelve.answers()).as("answers").contains(single.answers().get(0))
                .noneMatch(each -> each.startsWith("5"));
        if (!ONCE_ONLY.contains(writing.name())) {
            assertThat(twelve.answers()).as("answers").containsOnly(single.answers().get(0));
        }
        assertThat(twelve.rows()).as("rows").isEqualTo(single.rows());
        assertThat(twelve.keys()).as("keys of journals").hasSameSizeAs(single.keys());
        assertThat(twelve.page()).as("page that follows").isEqualTo(single.page());
        assertThat(twelve.export()).as("journal").isEqualTo(single.export());
    }

    private Left send(int times, Writing writing, Site site, MovableClock clock, String expected) {
        writing.before().accept(site, clock);
        HttpRequest request = writing.request(site);
        Map<String, Long> before = Tables.counts(database);
        List<Page> answers = AtOnce.send(times, request);
        Map<String, Long> rows = more(before, Tables.counts(database));
        List<String> cookies = answers.stream().flatMap(each -> each.headers().allValues("Set-Cookie").stream())
                .map(line -> line.split(";", 2)[0]).toList();
        cookies.forEach(cookie -> site.cookies().put(cookie.split("=", 2)[0], cookie.split("=", 2)[1]));
        Page usual = answers.stream().filter(each -> answer(each).equals(expected)).findFirst().orElse(answers.get(0));
        String next = usual.header("Location").map(to -> site.open(to).main()).orElse("");
        return new Left(answers.stream().map(TwelveAtOnceContract::answer).toList(), rows,
                cookies.stream().filter(each -> each.startsWith("backwise-journal=")).distinct().toList(),
                anonymous(next), anonymous(site.fetch(site.request("/journal/export.json").GET()).body()));
    }

    private static String answer(Page page) {
        return page.status() + " " + anonymous(page.header("Location").orElse(""));
    }

    private static Map<String, Long> more(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> more = new TreeMap<>();
        after.forEach((table, count) -> more.put(table, count - before.get(table)));
        return more;
    }

    /** Without what is another each time. */
    private static String anonymous(String text) {
        return text.replaceAll(UUID, "id").replaceAll("anna-[a-z]*-?\\d+", "name")
                .replaceAll("\\d{2}:\\d{2}(:[\\d.]+)?", "time")
                .replaceAll("/calendar/[\\w-]{43}", "/calendar/key")
                .replaceAll("\\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\\b", "code");
    }
}
