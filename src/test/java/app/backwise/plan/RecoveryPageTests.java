package app.backwise.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.Tables;
import app.backwise.WebTest;
import app.backwise.Words;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class RecoveryPageTests {

    private static final String PATH = "/plan/active-recovery";
    private static final String STATUS = "[role=status]";
    private static final Map<String, String> LIFTER = Map.of("age", "18-49", "site", "low-back", "duration",
            "under-2-weeks", "course", "same", "pain-now", "3", "activity", "some-worse", "injury", "no-spot",
            "usual-activities", "gym", "done-lately", "gym");

    /** Saves a result with part two; these answers differ from those of somebody used to weights. */
    private static Page withPlan(Site site, String... changes) {
        Map<String, String> answers = new TreeMap<>(LIFTER);
        for (String change : changes) {
            answers.put(change.split("=")[0], change.split("=")[1]);
        }
        site.open("/assessment");
        site.send("main form[action=/assessment]");
        answerAll(site, answers);
        site.click("main .actions a[href$=result]");
        String result = site.page().path();
        if (site.page().has("a[href=usual-activities]")) {
            site.click("a[href=usual-activities]");
            answerAll(site, answers);
            site.open(result);
        }
        site.send("main form[action=save]");
        return site.open(PATH);
    }

    private static void answerAll(Site site, Map<String, String> answers) {
        while (site.page().has("form[novalidate] input")) {
            site.answer(answers.getOrDefault(site.page().question(), "none"));
        }
    }

    private static Page check(Site site, String... fields) {
        return site.send("main form:has(#effort)", fields);
    }

    private static Page session(Site site, String... fields) {
        return site.send("main form:has(#maximum)", fields);
    }

    @Test
    void saysWithoutAPlanHowToGetOne(Site site) {
        Page page = site.open(PATH);

        assertThat(page.main()).contains(Words.of("active-recovery.none"));
        assertThat(page.has("main a[href=/assessment]")).isTrue();
        assertThat(page.has("main form")).isFalse();
        assertThat(site.cookies()).doesNotContainKey("backwise-journal");
    }

    @ParameterizedTest
    @CsvSource({"2,no,easy-and-not-sore", "4,no,easy-and-not-sore", "4,yes,sore-next-day", "0,not-yet,next-day-open",
            "5,no,too-hard", "10,not-yet,too-hard"})
    void tellsRecoveryFromActivity(String effort, String nextDay, String outcome, Site site) {
        withPlan(site);
        Page page = check(site, "effort=" + effort, "next-day=" + nextDay);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.path()).isEqualTo(PATH);
        assertThat(page.one(STATUS).text()).isEqualTo(Words.of("active-recovery.outcome." + outcome + ".title") + " "
                + Words.of("active-recovery.outcome." + outcome + ".text"));
        assertThat(page.ticked()).containsExactlyInAnyOrder(effort, nextDay);
    }

    @Test
    void asksForBothAnswersAndKeepsTheOneGiven(Site site) {
        withPlan(site);
        assertThat(site.page().ticked()).isEmpty();
        Page page = check(site, "effort=3");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.texts(".error-summary a")).containsExactly(Words.of("active-recovery.next-day.empty"));
        assertThat(page.ticked()).containsExactly("3");
        assertThat(site.forge(PATH, "form=check").texts(".error-summary a"))
                .containsExactly(Words.of("active-recovery.effort.empty"), Words.of("active-recovery.next-day.empty"));
        assertThat(site.forge(PATH, "form=check", "effort=11", "next-day=perhaps").status()).isEqualTo(422);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({"100,'','',kg,50,active-recovery.answer.known,100",
            "'62,5','','',lb,31,active-recovery.answer.known,62.5",
            "'',90,5,kg,52.5,active-recovery.answer.estimated,105",
            "'',60,10,lb,40,active-recovery.answer.estimated,80",
            "1000,'','',kg,500,active-recovery.answer.known,1000"})
    void worksOutHalfOfTheMost(String maximum, String weight, String repetitions, String unit, String load,
            String words,
            String of, Site site) {
        withPlan(site);
        Page page =
                session(site, "maximum=" + maximum, "weight=" + weight, "repetitions=" + repetitions, "unit=" + unit);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.one(STATUS).text()).contains(Words.of("active-recovery.answer.title", load, unit),
                Words.of(words, of, unit),
                "3 to 5 sets of 3 to 5 repetitions.", "An effort of 4 of 10 at most.");
        assertThat(site.page().one("#maximum").val()).isEqualTo(maximum);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "unit=kg                                      | active-recovery.session.empty",
            "unit=kg maximum=90 weight=60 repetitions=5   | active-recovery.session.both",
            "unit=kg maximum=0.5                          | active-recovery.weight.wrong",
            "unit=kg maximum=1000.5                       | active-recovery.weight.wrong",
            "unit=kg maximum=much                         | active-recovery.weight.wrong",
            "unit=kg weight=60                            | active-recovery.repetitions.wrong",
            "unit=kg weight=60 repetitions=11             | active-recovery.repetitions.wrong",
            "unit=kg repetitions=5                        | active-recovery.weight.wrong",
            "maximum=90                                   | active-recovery.unit.empty",
            "unit=stone maximum=90                        | form.unknown-option"})
    void saysWhatIsWrongAndLosesNothing(String fields, String problem, Site site) {
        withPlan(site);
        String[] sent = ("form=session " + fields).split(" ");
        Page page = site.forge(PATH, sent);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.texts(".error-summary a")).containsExactly(Words.of(problem));
        assertThat(page.has(STATUS)).isFalse();
        for (String field : List.of(sent)) {
            String[] pair = field.split("=");
            assertThat(page.html().select("#" + pair[0] + "[type=text]").eachAttr("value"))
                    .isSubsetOf(pair.length > 1 ? pair[1] : "");
        }
    }

    @ParameterizedTest
    @CsvSource({"usual-activities=walking,not-used", "worse-with=lifting-carrying,not-used", "health=weak-bones,bones",
            "done-lately=none,not-used"})
    void saysWhyThereIsNoSessionWithWeights(String change, String reason, Site site) {
        Page page = withPlan(site, change);

        assertThat(page.main()).contains(Words.of("active-recovery.session.without." + reason));
        assertThat(page.has("#maximum")).isFalse();
        assertThat(page.has("#effort")).isTrue();
        Page forged = site.forge(PATH, "form=session", "maximum=100", "unit=kg");
        assertThat(forged.status()).isEqualTo(200);
        assertThat(forged.has(STATUS)).isFalse();
    }

    @Test
    void leadsToThePlanWhileItWaits(Site site) {
        withPlan(site);
        site.forge("/journal", "pain=5", "legs=moving-down");
        Page shown = site.fetch(site.request(PATH).GET());
        Page answered = site.fetch(site.request(PATH).header("X-XSRF-TOKEN", site.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("form=check&effort=3&next-day=no")));

        assertThat(List.of(shown.status(), answered.status())).containsOnly(303);
        assertThat(shown.header("Location")).hasValue("/plan");
        assertThat(answered.header("Location")).hasValue("/plan");
    }

    @Test
    void keepsNothing(Site site, @Autowired DataSource database) {
        withPlan(site);
        Map<String, Long> before = Tables.counts(database);
        check(site, "effort=3", "next-day=yes");
        session(site, "maximum=80", "unit=kg");

        assertThat(Tables.counts(database)).isEqualTo(before);
        assertThat(site.open(PATH).ticked()).isEmpty();
        assertThat(site.page().one("#maximum").val()).isEmpty();
    }
}
