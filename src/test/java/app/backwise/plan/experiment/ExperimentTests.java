package app.backwise.plan.experiment;

import static app.backwise.plan.experiment.Trier.DANCING;
import static app.backwise.plan.experiment.Trier.tried;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.assessment.Person;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Courses of experiments. Today is Monday 23 November 2026. */
@WebTest
class ExperimentTests {

    private static String decision(Page page) {
        return page.one("#next .lede").text();
    }

    private static String verdict(String reason, Object... arguments) {
        return Words.of("verdict." + reason + ".title", arguments);
    }

    @Test
    void goesUpByLittleToTheUsualAmount(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts("activity=other", "name=Stairs", "usual=4", "unit=repetitions");
        List<String> decisions = new ArrayList<>(List.of(decision(site.page())));
        int day = 0;
        for (int amount : new int[] {1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4}) {
            decisions.add(decision(trier.tries(experiment, day, amount, 4, true)));
            day += 2;
        }

        assertThat(decisions).containsExactly("Start with 1 repetition",
                "Stay with 1 repetition", "Stay with 1 repetition", "A little more: 2 repetitions",
                "Stay with 2 repetitions", "Stay with 2 repetitions", "A little more: 3 repetitions",
                "Stay with 3 repetitions", "Stay with 3 repetitions", "A little more: 4 repetitions",
                "Once more: 4 repetitions", "You can do this again");
        assertThat(site.page().has(Trier.TRY)).as("form of an experiment that is done").isFalse();
        assertThat(site.open(Trier.ALL).texts("tbody tr"))
                .containsExactly("Stairs 4 repetitions 11 " + Words.of("tried.can-again"));
    }

    @ParameterizedTest
    @CsvSource({"other, Mum's <b>dance</b> & tea, Mum's <b>dance</b> & tea", "cycling, '', Cycling"})
    void isCalledTheSameWhereverItRuns(String activity, String own, String called, Site site, MovableClock clock) {
        String experiment = Trier.with(site, clock)
                .starts("activity=" + activity, "name=" + own, "usual=30", "unit=minutes");

        assertThat(site.open(experiment).h1()).isEqualTo(called);
        assertThat(site.open(Trier.ALL).texts("main .card h2")).containsExactly(called);
        assertThat(site.open("/plan").main()).contains(Words.of("plan-page.running.what", called));
        assertThat(site.open("/journal").texts("main p strong")).contains(called);
    }

    @Test
    void startsWithAThirdAndStatesTheRuleBeforehand(Site site, MovableClock clock) {
        Page preview = Trier.with(site, clock).chooses(DANCING);

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.main()).contains("Start with 10 minutes. Your usual amount is 30 minutes.",
                "Monday 23 November", "Wednesday 25 November", "Friday 27 November",
                "Green: pain that stays at 5 or below", "Amber: pain of 6", "Red: pain that reaches 7");
        assertThat(preview.main()).contains(Words.lines("experiment.preview.then.text"));
        assertThat(site.open(Trier.ALL).has("tbody")).as("started before the rule was seen").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, pain that reaches 5", "4, pain that reaches 8", "6, pain that reaches 9", "7, pain of 8 while you"})
    void statesARuleForEveryUsualPain(int logged, String words, Site site, MovableClock clock) {
        Page preview = Trier.with(Person.ordinary(), site, clock).hurting(logged).chooses(DANCING);

        assertThat(preview.texts(".why li")).anyMatch(line -> line.contains(words))
                .noneMatch(line -> line.contains("11") || line.contains("12"));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 10})
    void startsNothingFromAUsualPainOfEight(int usualPain, Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        trier.chooses(Trier.DANCING);
        String[] fields = trier.hidden();
        trier.hurting(usualPain).comesOn(8);

        assertThat(site.open(Trier.NEW).one("#refused").text()).contains(Words.of("refusal.too-much-pain.text"),
                Words.of("usual-pain.journal", usualPain));
        assertThat(site.page().has("main form")).isFalse();
        assertThat(site.forge(Trier.ALL, fields).status()).isEqualTo(422);
        assertThat(site.page().one("#refused").text()).contains(Words.of("refusal.too-much-pain.text"));
    }

    @Test
    void waitsWhileUsualPainHasRisenToEight(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(Trier.DANCING);
        trier.hurting(8).comesOn(8);

        assertThat(decision(site.open(experiment))).isEqualTo(verdict("too-much-pain"));
        assertThat(site.page().has(Trier.TRY)).isFalse();
        assertThat(site.open("/journal").main()).contains(Words.of("today.next.hold"));
        assertThat(site.open("/plan").main()).contains(Words.of("plan-page.running.hold"));
    }

    @Test
    void holdsEachTryAgainstTheUsualPainOfItsDay(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(Trier.DANCING);
        trier.tries(experiment, 0, 10, 5, true);
        trier.hurting(1).comesOn(8);
        assertThat(site.open(experiment).main()).contains(Words.of("usual-pain.journal", 1),
                "Green: pain that stays at 3 or below");
        Page second = site.send(Trier.TRY, tried(8, "amount=10", "pain=5"));

        assertThat(second.path()).as("four more than usual now").isEqualTo("/journal/safety");
        assertThat(site.open(experiment).texts("tbody td")).contains("Green: " + Words.of("response.within-rule"),
                "Red: " + Words.of("response.much-more-pain"));
    }

    @Test
    void waitsForTheMorningAfter(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(DANCING);
        Page waiting = trier.tries(experiment, 0, 10, 4);

        assertThat(decision(waiting)).isEqualTo(verdict("morning-open"));
        assertThat(waiting.has(Trier.MORNING + "," + Trier.TRY)).as("asked on the same day").isFalse();

        trier.comesOn(1);
        assertThat(site.open(experiment).has(Trier.TRY)).as("next try before the answer").isFalse();
        assertThat(decision(site.send(Trier.MORNING, "usual=yes"))).isEqualTo(verdict("green-so-far", "10 minutes"));
        assertThat(site.page().one("#next").text()).contains("On Wednesday 25 November");
    }

    @Test
    void asksForTheMorningAfterOnThePageOfToday(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(DANCING);
        trier.tries(experiment, 0, 10, 4);
        assertThat(site.open("/journal").has(Trier.MORNING)).as("asked on the same day").isFalse();

        trier.comesOn(1);
        Element form = site.open("/journal").one(Trier.MORNING);
        assertThat(form.text()).contains("Dancing", "Monday 23 November");
        assertThat(form.select("button[name=usual]").eachAttr("value")).containsExactly("yes", "no");

        assertThat(decision(site.forge(form.attr("action"), "usual=yes")))
                .isEqualTo(verdict("green-so-far", "10 minutes"));
        assertThat(site.open("/journal").has(Trier.MORNING)).as("answered").isFalse();
    }

    @Test
    void takesATryOfYesterdayWithItsMorning(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(DANCING);
        trier.comesOn(1);
        site.open(experiment);
        Page page = site.send(Trier.TRY, tried(0, "amount=10", "pain=4", "usual=yes"));

        assertThat(decision(page)).isEqualTo(verdict("green-so-far", "10 minutes"));
        assertThat(page.texts("tbody tr td")).containsExactly(
                "Green: " + Words.of("response.within-rule"), "10 minutes", "4", Words.of("experiment.morning.yes"));
    }

    @Test
    void goesOnWithLessWhenItWasABitMuch(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(DANCING);

        assertThat(decision(trier.tries(experiment, 0, 10, 6, true)))
                .isEqualTo(verdict("settled-overnight", "10 minutes"));
        assertThat(decision(trier.tries(experiment, 2, 10, 4, false))).isEqualTo(verdict("amber-twice", "8 minutes"));
        assertThat(site.page().one("#next").text()).contains(Words.of("verdict.amber-twice.because"),
                "On Saturday 28 November");
        assertThat(decision(trier.tries(experiment, 5, 8, 4, false)))
                .isEqualTo(verdict("amber-three-times", "", "Saturday 5 December"));
    }

    @Test
    void pausesAfterMuchMorePainAndComesBackByItself(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(DANCING);
        assertThat(trier.tries(experiment, 0, 10, 8).path()).as("where safety questions are asked")
                .isEqualTo("/journal/safety");

        assertThat(decision(site.open(experiment))).isEqualTo(verdict("much-more-pain", "", "Monday 30 November"));
        assertThat(site.page().has(Trier.TRY)).isFalse();
        assertThat(site.open(Trier.ALL).texts("tbody td")).contains(Words.of("tried.paused", "Monday 30 November"));
        assertThat(site.open(Trier.NEW).main()).contains("Dancing comes back on Monday 30 November");

        trier.comesOn(7);
        assertThat(site.open(Trier.ALL).texts("tbody td")).contains(Words.of("tried.comes-back"));
        assertThat(decision(site.open(experiment))).isEqualTo(verdict("pause-over"));
        site.open(Trier.NEW);
        assertThat(site.page().texts(".choice label")).startsWith("Dancing");
        String again = trier.starts("activity=" + site.page().one("#activity").val(), "usual=30", "unit=minutes");
        assertThat(again).isNotEqualTo(experiment);
        assertThat(decision(site.page())).as("half of what went badly").isEqualTo(verdict("first-try", "5 minutes"));
        trier.tries(again, 7, 5, 6, false);
        assertThat(decision(site.open(again))).isEqualTo(verdict("red-twice", "", "Monday 14 December"));
        assertThat(site.open(Trier.ALL).texts("details a")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"5,yes,false", "6,yes,false", "5,no,false", "6,no,false", "7,yes,true", "7,no,true"})
    void asksTheSafetyQuestionsAfterMuchMorePain(int pain, String usual, boolean asked, Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(DANCING);
        trier.comesOn(1);
        site.open(experiment);

        assertThat(site.send(Trier.TRY, tried(0, "amount=10", "pain=" + pain, "usual=" + usual)).path())
                .isEqualTo(asked ? "/journal/safety" : experiment);
    }

    @ParameterizedTest
    @CsvSource({"0,6,false", "13,5,false", "13,6,true"})
    void asksTheSafetyQuestionsOnceInTwoWeeksWhenTheMorningAfterMakesATryRed(int day, int pain, boolean asked,
            Site site,
            MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        trier.comesOn(day);
        String experiment = trier.starts(DANCING);

        assertThat(trier.tries(experiment, day, 10, pain, false).path())
                .isEqualTo(asked ? "/journal/safety" : experiment);
    }

    @Test
    void closesThePlanWhenSomethingInALegIsWorse(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(DANCING);
        site.send(Trier.TRY, "on=" + WebTest.TODAY, "amount=10", "pain=3", "legs=yes");

        assertThat(site.page().path()).isEqualTo("/journal/safety");
        for (String path : List.of(Trier.ALL, Trier.NEW, experiment, experiment + "/stop", experiment + "/delete")) {
            Page page = site.fetch(site.request(path).GET());
            assertThat(page.status()).as(path).isEqualTo(303);
            assertThat(page.header("Location")).as(path).hasValueSatisfying(to -> assertThat(to).endsWith("/plan"));
        }
    }

    @Test
    void leavesItAfterTheThirdTime(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        int day = 0;
        for (int round = 0; round < 3; round++) {
            trier.comesOn(day);
            Person.ordinary().reachResult(site);
            site.send("main form[action=save]");
            String experiment =
                    trier.starts("activity=other", "name=Dancing", "usual=30", "unit=minutes");
            trier.tries(experiment, day, 5, 9);
            day += 15;
        }
        trier.comesOn(day);
        Person.ordinary().reachResult(site);
        site.send("main form[action=save]");

        assertThat(site.open(Trier.ALL).texts("tbody td")).contains(Words.of("tried.left"));
        assertThat(trier.chooses(DANCING).status()).isEqualTo(422);
        assertThat(site.page().main()).contains(Words.of("refusal.left-for-now.title"),
                Words.of("refusal.left-for-now.text"));
        assertThat(site.send("main form[action=" + Trier.NEW + "]", "seen=yes").status()).isEqualTo(200);
    }

    @Test
    void saysKindlyThatItWasMoreOrEarlier(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(DANCING);
        assertThat(trier.tries(experiment, 0, 30, 3, true).main()).contains(Words.of("experiment.remark.more"))
                .doesNotContain(Words.of("experiment.remark.early"));
        assertThat(trier.tries(experiment, 1, 10, 3).main()).contains(Words.of("experiment.remark.early"))
                .doesNotContain(Words.of("experiment.remark.more"));
    }

    @Test
    void endsAndCanBeStartedAgain(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(DANCING);
        site.click("main a[href$=/stop]");
        assertThat(site.page().h1()).isEqualTo(Words.of("experiment.confirm.stop.title", "Dancing"));

        assertThat(decision(site.send("main form"))).isEqualTo(verdict("ended"));
        assertThat(site.forge(experiment + "/tries", tried(0, "amount=10", "pain=3")).status()).isEqualTo(422);
        assertThat(site.page().main()).contains(Words.of("try.ended"), Words.of("experiment.tries.none"));
        assertThat(trier.starts(DANCING)).isNotEqualTo(experiment);
    }

    @Test
    void removesATryWrittenByMistake(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(DANCING);
        trier.tries(experiment, 0, 10, 9);
        site.open(experiment);
        site.click("tbody a");
        assertThat(site.page().main()).contains("Monday 23 November");

        assertThat(decision(site.send("main form"))).isEqualTo(verdict("first-try", "10 minutes"));
    }

    @Test
    void saysFirstWhatWasSavedAndTakesANewTryBack(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(DANCING);
        assertThat(said(site)).isEqualTo(Words.of("saved.experiment"));
        trier.tries(experiment, 0, 10, 3);
        assertThat(said(site)).isEqualTo(Words.of("saved.try", "", Words.of("saved.today")));

        Page undone = site.send("main [role=status] form");
        assertThat(said(site)).isEqualTo(Words.of("saved.try-deleted", "", Words.of("saved.today")));
        assertThat(decision(undone)).isEqualTo(verdict("first-try", "10 minutes"));

        trier.tries(experiment, 0, 10, 3, true);
        assertThat(said(site)).isEqualTo(Words.of("saved.morning", "", "Monday 23 November"));
        assertThat(site.page().has("[role=status] form")).as("way to take back a morning").isFalse();
        assertThat(site.open(experiment).has("[role=status]")).as("said once").isFalse();

        site.forge(experiment + "/stop");
        assertThat(said(site)).isEqualTo(Words.of("saved.experiment-ended"));
        site.forge(experiment + "/delete");
        assertThat(said(site)).isEqualTo(Words.of("saved.experiment-deleted"));
    }

    private static String said(Site site) {
        return site.page().one("main [role=status] p").text();
    }

    @Test
    void doesNotLetAnOldTryRunBesideAnother(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String paused = trier.starts(DANCING);
        trier.tries(paused, 0, 10, 9);
        trier.starts("activity=other", "name=Skating", "usual=30", "unit=minutes");
        site.open(paused);
        site.click("tbody a");

        assertThat(site.send("main form").status()).isEqualTo(409);
        assertThat(site.page().main()).contains(Words.of("try.another-runs"));
        assertThat(site.open(paused).texts("tbody tr")).hasSize(1);
    }

    @Test
    void isDeletedWithAllItsTries(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(DANCING);
        site.click("main a[href$=/delete]");

        assertThat(site.send("main form").path()).isEqualTo(Trier.ALL);
        assertThat(site.page().main()).contains(Words.of("experiment.all.none"),
                Words.of("experiment.all.history.none"));
        assertThat(site.open(experiment).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on=2026-11-22", "on=2026-11-24", "on=x", "on=", "amount=0", "amount=1441", "amount=",
            "amount=1e3",
            "pain=11", "pain=", "pain=-1", "legs=", "legs=maybe", "usual=yes", "usual=x"})
    void refusesWhatCannotBe(String wrong, Site site, MovableClock clock) {
        String experiment = Trier.with(site, clock).starts(DANCING);
        List<String> fields = new ArrayList<>(List.of(tried(0, "amount=12", "pain=3")));
        fields.removeIf(field -> field.startsWith(wrong.substring(0, wrong.indexOf('=') + 1)));
        fields.add(wrong);
        Page page = site.forge(experiment + "/tries", fields.toArray(String[]::new));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.one(".error-summary a").attr("href")).isEqualTo("#" + wrong.split("=")[0]);
        assertThat(page.has("#" + wrong.split("=")[0])).as("the field the summary leads to").isTrue();
        assertThat(page.has("tbody")).as("a try").isFalse();
    }

    @Test
    void keepsTheAnswerOfAMorningWhenAnotherTabIsLate(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(DANCING);
        trier.tries(experiment, 0, 10, 3, true);
        site.forge(experiment + "/tries", tried(0, "amount=11", "pain=3"));

        assertThat(site.page().texts("tbody tr td")).contains("11 minutes", "3", Words.of("experiment.morning.yes"));
    }

    @Test
    void refusesAMorningThatHasNotCome(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String experiment = trier.starts(DANCING);
        trier.tries(experiment, 0, 10, 3);

        assertThat(site.forge(experiment + "/tries/2026-11-23/morning-after", "usual=yes").status()).isEqualTo(422);
        assertThat(site.forge(experiment + "/tries/2026-11-22/morning-after", "usual=yes").status()).isEqualTo(404);
        assertThat(site.forge(experiment + "/tries/yesterday/morning-after", "usual=yes").status()).isEqualTo(400);
    }

    @Test
    void isNobodyElses(Site anna, Site ben, MovableClock clock) {
        String hers = Trier.with(anna, clock).starts(DANCING);
        Trier.with(ben, clock).starts("activity=other", "name=Skating", "usual=30", "unit=minutes");
        for (String path : List.of(hers, hers + "/stop", hers + "/delete")) {
            assertThat(ben.open(path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/tries", "/stop", "/delete", "/tries/2026-11-23/delete",
                "/tries/2026-11-23/morning-after")) {
            assertThat(ben.forge(hers + path, tried(0, "amount=1", "pain=1", "usual=yes")).status()).as(path)
                    .isEqualTo(404);
        }
        assertThat(anna.open(hers).main()).contains(Words.of("experiment.tries.none"));
    }

    @Test
    void leadsToThePlanWhereThereIsNone(Site site) {
        Page page = site.fetch(site.request(Trier.ALL).method("GET", HttpRequest.BodyPublishers.noBody()));

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/plan"));
    }
}
