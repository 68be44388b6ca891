package app.backwise.plan.experiment;

import static app.backwise.plan.experiment.Trier.DANCING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.MovableClock;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.assessment.Person;
import app.backwise.guard.NewRecords;
import app.backwise.guard.RecordLimit;
import app.backwise.guard.WaitException;
import app.backwise.journal.GuestKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may be tried, and what is refused kindly. Today is Monday 23 November 2026. */
@WebTest
class NewExperimentTests {

    private static final String CHOOSE = "main form[action=" + Trier.NEW + "]";

    @Autowired
    private NewRecords records;

    @Autowired
    private DataSource database;

    @Test
    void offersWhatCouldBeAddedAndSaysWhatComesBack(Site site, MovableClock clock) {
        Trier.with(site, clock);
        Page page = site.open(Trier.NEW);

        assertThat(page.texts(".choices h2")).containsExactly(Words.of("experiment.group.could-add"),
                Words.of("experiment.new.other-group"));
        assertThat(page.main()).contains(Words.of("experiment.new.later", "Running", "Monday 30 November"));
        assertThat(page.ticked()).isEmpty();
    }

    @Test
    void offersFirstWhatComesBack(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        trier.comesOn(7);
        Page page = site.open(Trier.NEW);

        assertThat(page.texts(".choices h2")).startsWith(Words.of("experiment.group.due"));
        assertThat(page.one("#activity").val()).isEqualTo("running");
        trier.starts("activity=running", "usual=40", "unit=minutes");
        assertThat(site.page().h1()).isEqualTo("Running");
        assertThat(site.page().one("#next").text()).contains("Start with 13 minutes");
    }

    @Test
    void comparesWithTheAnswersUntilTheJournalTells(Site site, MovableClock clock) {
        Trier trier = Trier.with(Person.ordinary(), site, clock);
        assertThat(trier.chooses(DANCING).main()).contains(Words.of("usual-pain.answers", 5));

        assertThat(trier.hurting(4).chooses(DANCING).main()).contains(Words.of("usual-pain.journal", 4));
    }

    @Test
    void liftsAWeightAsOftenEachTime(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        assertThat(trier.chooses("activity=other", "name=Deadlift", "usual=60", "unit=kilograms").status())
                .isEqualTo(422);
        assertThat(site.page().one(".error-summary a").attr("href")).isEqualTo("#repetitions");
        assertThat(site.send(CHOOSE, "repetitions=5").main())
                .contains("Start with 20 kg, 5 times. Your usual amount is 60 kg, 5 times.");
        String experiment = site.send("main form[action=" + Trier.ALL + "]").path();
        assertThat(site.page().one("label[for=amount]").text()).isEqualTo(Words.of("experiment.try.kilograms"));
        trier.tries(experiment, 0, 20, 4, true);

        assertThat(site.open(experiment).texts("tbody td")).contains("20 kg, 5 times");
        assertThat(site.open(Trier.ALL).texts("tbody tr")).first().asString().contains("Deadlift 20 kg, 5 times");
    }

    @Test
    void goesADistance(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        assertThat(trier.chooses("activity=cycling", "usual=5,5", "unit=miles").main())
                .contains("Start with 1.8 miles. Your usual amount is 5.5 miles.");
        String experiment = site.send("main form[action=" + Trier.ALL + "]").path();
        site.open(experiment);
        Page tried = site.send(Trier.TRY, Trier.tried(0, "amount=1.8", "pain=4"));

        assertThat(tried.texts("tbody td")).contains("1.8 miles");
    }

    @Test
    void refusesASecondAndLeadsToTheFirst(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        trier.chooses(DANCING);
        String[] second = trier.hidden();
        String first = trier.starts(DANCING);

        assertThat(site.open(Trier.NEW).has("main form")).as("form beside a running one").isFalse();
        assertThat(site.page().one("#refused a").attr("href")).isEqualTo(first);
        Page refused = site.forge(Trier.ALL, second);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#refused a").attr("href")).isEqualTo(first);
        assertThat(refused.one("#name").val()).as("typed").isEqualTo("Dancing");
        assertThat(site.open(Trier.ALL).texts("tbody tr")).hasSize(1);
    }

    @Test
    void countsAFormSentTwiceOnce(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        trier.comesOn(7);
        trier.chooses("activity=running", "usual=40", "unit=minutes");
        String[] fields = trier.hidden();
        Page first = site.forge(Trier.ALL, fields);
        Page second = site.forge(Trier.ALL, fields);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.path()).isEqualTo(first.path());
        assertThat(site.open(Trier.ALL).texts("tbody tr")).hasSize(1);
    }

    @Test
    void asksForFreshAnswers(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        trier.chooses(DANCING);
        String[] fields = trier.hidden();
        trier.comesOn(15);

        assertThat(site.open(Trier.NEW).main()).contains(Words.of("refusal.answers-old.text"));
        assertThat(site.page().has("main form")).isFalse();
        assertThat(site.page().one("#refused a").attr("href")).isEqualTo("/assessment");
        assertThat(site.forge(Trier.ALL, fields).status()).isEqualTo(422);
        assertThat(site.page().main()).contains(Words.of("refusal.answers-old.title"));
    }

    @Test
    void refusesWhatIsPausedWithItsDay(Site site, MovableClock clock) {
        Page page = Trier.with(site, clock)
                .chooses("activity=other", "name=RUNNING", "usual=30", "unit=minutes");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.one("#refused").text()).contains(Words.of("refusal.paused.text", "Monday 30 November"));
    }

    @Test
    void asksForAProfessionalWhereTheAnswersDo(Site site, MovableClock clock) {
        Trier trier = Trier.with(Person.ordinary().saying("legs=spreading course=worse"), site, clock);
        assertThat(trier.chooses(DANCING).status()).isEqualTo(422);
        assertThat(site.page().one(".error-summary a").attr("href")).isEqualTo("#seen");
        assertThat(site.page().one("#refused").text()).contains(Words.of("refusal.be-seen-first.text"));
        assertThat(site.send(CHOOSE, "seen=no").status()).isEqualTo(422);

        assertThat(site.send(CHOOSE, "seen=yes").status()).isEqualTo(200);
        assertThat(site.send("main form[action=" + Trier.ALL + "]").h1()).isEqualTo("Dancing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity=", "activity=flying", "activity=walking", "activity=cycling", "name=",
            "name=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                    + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "usual=0", "usual=1441", "usual=", "usual=2,5", "unit=", "unit=hours",
            "unit=pounds", "seen=maybe"})
    void refusesWhatCannotBe(String wrong, Site site, MovableClock clock) {
        Trier.with(site, clock);
        String name = wrong.substring(0, wrong.indexOf('='));
        List<String> fields = new ArrayList<>(List.of(DANCING));
        fields.removeIf(field -> field.startsWith(name + "="));
        fields.add(wrong);
        fields.add("key=00000000-0000-0000-0000-000000000001");
        if (name.equals("activity") && wrong.endsWith("=")) {
            fields.remove("name=Dancing");
        }
        for (String path : List.of(Trier.NEW, Trier.ALL)) {
            Page page = site.forge(path, fields.toArray(String[]::new));

            assertThat(page.status()).as(path).isEqualTo(422);
            assertThat(page.texts(".error-summary a")).as(path).isNotEmpty();
        }
        assertThat(site.open(Trier.ALL).has("tbody")).as("an experiment").isFalse();
    }

    @Test
    void showsAnOwnWordAsItWasTyped(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        String word = "<b>{x}</b> ’n’ & 'q'";
        trier.starts("activity=other", "name=" + word, "usual=1", "unit=minutes");

        assertThat(site.page().h1()).isEqualTo(word);
        assertThat(site.open(Trier.ALL).one("tbody a").text()).isEqualTo(word);
    }

    @Test
    void startsTomorrowAfterATryOfToday(Site site, MovableClock clock) {
        Trier trier = Trier.with(site, clock);
        trier.tries(trier.starts(DANCING), 0, 10, 9);
        trier.starts("activity=cycling", "usual=30", "unit=minutes");
        assertThat(site.page().h1()).isEqualTo("Cycling");
        assertThat(site.page().main()).contains(Words.of("experiment.next.first-day", "Tuesday 24 November"));
        assertThat(site.page().has(Trier.TRY)).isFalse();
    }

    @Test
    void warnsOfBoomAndBust(Site site, MovableClock clock) {
        Trier.with(site, clock);
        for (int day = 1; day < 9; day++) {
            String date = Trier.day(-day).toString();
            site.forge("/journal/days/" + date, "activity-1=Walking", "minutes-1=" + (day == 1 ? 120 : 20));
        }
        site.forge("/journal", "pain=2", "date=2026-11-22", "time=12:00");

        assertThat(site.open(Trier.ALL).one(".note").text())
                .contains(Words.of("experiment.boom.minutes", "Sunday 22 November", 120, 20));
    }

    @Test
    void waitsWhenTooMuchIsWrittenIntoTheJournal(Site site, MovableClock clock) {
        Trier.with(site, clock).chooses(DANCING);
        GuestKey key = new GuestKey(site.cookies().get("backwise-journal"));
        RecordLimit.reach(records, JdbcClient.create(database).sql("select id from journal where key_hash = ?")
                .param(key.hash()).query(UUID.class).single(), clock);
        Page refused = site.send("main form[action=/plan/experiments]");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isPresent();
        assertThat(site.open(Trier.ALL).has("tbody")).as("started").isFalse();
    }
}
