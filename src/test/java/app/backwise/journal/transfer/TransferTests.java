package app.backwise.journal.transfer;

import static app.backwise.journal.transfer.Upload.exported;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.JournalRecords;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.assessment.SavedResultFormat;
import app.backwise.journal.KeptAssessments.Kept;
import app.backwise.journal.file.FileFormat;
import app.backwise.journal.file.RandomJournals;
import app.backwise.journal.file.Snapshot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class TransferTests {

    private static final String DONE = "[role=status]";
    private static final Map<String, String> ANSWERS = Map.of("age", "18-49", "site", "low-back", "duration",
            "under-2-weeks", "course", "same", "pain-now", "3", "activity", "some-worse", "injury", "no-spot");

    private static Page log(Site site, String... fields) {
        site.open("/journal");
        return site.send("main form[action=/journal]", fields);
    }

    private static void deleteEverything(Site site) {
        site.open("/journal/data/delete");
        site.send("main form[action=/journal/data/delete]", "confirm=yes");
    }

    private static Snapshot random(long seed) {
        return new RandomJournals(seed).next(8);
    }

    @ParameterizedTest
    @EnumSource
    void bringsARandomJournalBackAfterDeleting(FileFormat format, Site site) {
        long seed = new Random().nextLong();
        RandomJournals journals = new RandomJournals(seed);
        Snapshot journal = Stream.generate(() -> journals.next(8))
                .filter(each -> !JournalRecords.of(each).entries().isEmpty()).findFirst()
                .orElseThrow();
        Upload.bringIn(site, format.of(journal));
        String json = exported(site, "json");
        String csv = exported(site, "csv");
        String file = site.fetch(site.request("/journal/export." + format.name().toLowerCase()).GET()).body();
        deleteEverything(site);
        assertThat(exported(site, "json")).contains("\"entries\":[]", "\"assessments\":[]");

        Upload.bringIn(site, file);
        assertThat(exported(site, "json")).as("seed %d", seed).isEqualTo(json).contains("\"entries\":[{");
        assertThat(exported(site, "csv")).as("seed %d", seed).isEqualTo(csv);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void bringsBackWhatWasWrittenInForms(String format, Site site) {
        log(site, "pain=6", "note==1+1\n'quoted'", "date=2026-11-20", "time=22:15");
        log(site, "pain=2");
        Page before = site.open("/journal");
        List<String> entries = before.texts(".entries li");
        String json = exported(site, "json");
        String file = site.fetch(site.request("/journal/export." + format).GET()).body();
        deleteEverything(site);
        assertThat(site.open("/journal").has(".entries li")).isFalse();

        Upload.bringIn(site, file);
        assertThat(site.open("/journal").texts(".entries li")).isEqualTo(entries).hasSize(2);
        assertThat(exported(site, "json")).isEqualTo(json).contains("=1+1\\n'quoted'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void showsSavedResultsAgain(String format, Site site) {
        site.open("/assessment");
        site.send("main form[action=/assessment]");
        while (site.page().has("form[novalidate] input")) {
            site.answer(ANSWERS.getOrDefault(site.page().question(), "none"));
        }
        site.click("main .actions a[href$=result]");
        site.send("main form[action=save]");
        site.open("/journal");
        Page saved = site.click(".entries a[href^=/assessment/saved/]");
        String file = site.fetch(site.request("/journal/export." + format).GET()).body();
        deleteEverything(site);
        assertThat(site.open(saved.path()).status()).isEqualTo(404);

        Upload.bringIn(site, file);
        site.open("/journal");
        assertThat(site.click(".entries a[href^=/assessment/saved/]").main()).isEqualTo(saved.main());
        assertThat(site.page().path()).isEqualTo(saved.path());
    }

    @ParameterizedTest
    @CsvSource({"json,application/json", "csv,text/csv;charset=UTF-8"})
    void givesTheFileANameAndAType(String format, String type, Site site) {
        Page file = site.fetch(site.request("/journal/export." + format).GET());

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).hasValue(type);
        assertThat(file.header("Content-Disposition"))
                .hasValue("attachment; filename=\"backwise-journal-2026-11-23." + format + "\"");
    }

    @Test
    void namesTheFileAfterThePersonsOwnDay(Site site) {
        Upload.bringIn(site, FileFormat.JSON.of(Snapshot.empty(ZoneId.of("Pacific/Pago_Pago"))));
        Upload.bringIn(site, FileFormat.JSON.of(
                JournalRecords.entries(JournalRecords.of(random(1)).entries()).in(ZoneId.of("Pacific/Pago_Pago"))));

        assertThat(site.fetch(site.request("/journal/export.csv").GET()).header("Content-Disposition")).isPresent()
                .get()
                .asString().contains("backwise-journal-2026-11-22.csv");
    }

    @Test
    void showsWhatWouldChangeBeforeItDoes(Site site) {
        Page preview = Upload.send(site, FileFormat.CSV.of(random(5)));

        assertThat(preview.path()).isEqualTo("/journal/import/preview");
        assertThat(preview.main())
                .contains(Words.of("transfer.preview.line", JournalRecords.of(random(5)).entries().size(), 0, 0));
        assertThat(exported(site, "json")).contains("\"entries\":[]");
    }

    @Test
    void changesNothingTheSecondTime(Site site) {
        String file = FileFormat.JSON.of(random(5));
        Upload.bringIn(site, file);
        String json = exported(site, "json");
        Page preview = Upload.send(site, file);

        assertThat(preview.main()).contains(Words.of("transfer.preview.nothing"));
        assertThat(preview.texts("main button")).containsExactly(Words.of("transfer.preview.cancel"));
        site.forge("/journal/import/preview");
        assertThat(site.page().one(DONE).text()).contains(Words.of("transfer.done", 0, random(5).size(), 0));
        assertThat(exported(site, "json")).isEqualTo(json);
    }

    private static String changed(Site site) {
        log(site, "pain=3", "note=mine");
        String mine = exported(site, "json");
        String theirs = mine.replace("\"pain\":3", "\"pain\":8").replace("\"mine\"", "\"theirs\"");
        Upload.send(site, theirs);
        return mine;
    }

    @Test
    void asksWhichVersionToKeep(Site site) {
        changed(site);
        assertThat(site.page().ticked()).as("preselected").isEmpty();
        assertThat(site.page().texts(".lists > div")).containsExactly("In your journal Pain 3 Note mine",
                "In the file Pain 8 Note theirs");
        Page refused = Upload.confirm(site);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").attr("href")).isEqualTo("#conflicts");
        assertThat(exported(site, "json")).contains("\"pain\":3");
    }

    @Test
    void saysWhatDiffersInTheWordsOfTheJournal(Site site) {
        log(site, "pain=3", "place=left", "place=buttock", "legs=moving-up", "flare=yes", "treatment-1=Tea",
                "effect-1=a-little");
        Upload.send(site, exported(site, "json").replace("\"left\",", "").replace("moving-up", "moving-down")
                .replace("\"flare\":true", "\"flare\":false").replace("a-little", "not"));

        assertThat(site.page().texts(".lists > div")).containsExactly(
                "In your journal Where Left, Buttock Leg Moving up, towards the back Flare Yes "
                        + "What you took or tried Tea: It helped a little",
                "In the file Where Buttock Leg Moving further down Flare No "
                        + "What you took or tried Tea: It did not help");
    }

    @Test
    void saysTheWordsOfAResultAndLeavesWhatItDoesNotKnow(Site site) {
        String file = FileFormat.JSON.of(Snapshot.empty(ZoneId.of("Europe/London")).with(SavedResultFormat.RESULTS,
                List.of(new Kept(UUID.randomUUID(), WebTest.TODAY, Instant.parse("2026-11-23T08:00:00Z"), "1.0",
                        "see-soon", "mild-improving", Map.of("age", List.of("18-49"), "moon", List.of("full"))))));
        Upload.bringIn(site, file);
        Upload.send(site, file.replace("see-soon", "see-later").replace("mild-improving", "pain-free")
                .replace("18-49", "50-64"));

        assertThat(site.page().texts(".lists > div").toString())
                .contains(Words.of("urgency.see-soon.name"), "see-later", Words.of("category.pain-free.name"),
                        Words.of("question.age.short") + ": " + Words.of("question.age.option.18-49"), "moon: full")
                .doesNotContain("mild-improving", "18-49");
    }

    @ParameterizedTest
    @CsvSource({"mine,3,0", "theirs,8,1"})
    void keepsTheVersionChosen(String choice, int pain, int replaced, Site site) {
        changed(site);
        Page done = Upload.confirm(site, "conflicts=" + choice);

        assertThat(done.path()).isEqualTo("/journal/data");
        assertThat(done.one(DONE).text()).contains(Words.of("transfer.done", 0, 0, replaced));
        assertThat(exported(site, "json")).contains("\"pain\":" + pain);
        assertThat(site.open("/journal").texts(".entries b")).containsExactly(Integer.toString(pain));
    }

    @Test
    void keepsWhatIsOnlyInTheJournal(Site site) {
        log(site, "pain=3");
        Upload.bringIn(site, FileFormat.CSV.of(random(5)));

        assertThat(exported(site, "json").split("\"feltAt\""))
                .hasSize(JournalRecords.of(random(5)).entries().size() + 2);
        assertThat(exported(site, "json")).contains("\"timeZone\":\"Europe/London\"");
    }

    @Test
    void forgetsTheFileWhenCancelledAndWhenDone(Site site) {
        changed(site);
        Page cancelled = site.forge("/journal/import/cancel");
        assertThat(cancelled.path()).isEqualTo("/journal/data");
        assertThat(site.open("/journal/import/preview").path()).isEqualTo("/journal/data");
        Page gone = site.forge("/journal/import/preview", "conflicts=theirs");
        assertThat(gone.status()).isEqualTo(422);
        assertThat(gone.one(".error-summary a").text()).isEqualTo(Words.of("transfer.import.gone"));
        assertThat(exported(site, "json")).contains("\"pain\":3");
    }

    @Test
    void saysTheSameWhenSentTwice(Site site) {
        Upload.bringIn(site, FileFormat.CSV.of(random(5)));
        String done = site.page().one(DONE).text();

        assertThat(site.forge("/journal/import/preview").one(DONE).text()).isEqualTo(done);
        assertThat(site.open("/journal/data").has(DONE)).isFalse();
    }

    @Test
    void isSeenByNobodyElse(Site site, Site stranger) {
        changed(site);

        assertThat(stranger.open("/journal/import/preview").path()).isEqualTo("/journal/data");
        assertThat(exported(stranger, "json")).contains("\"entries\":[]");
    }

    @Test
    void writesOnceWhenSentTwiceAtOnce(Site site) throws Exception {
        log(site, "pain=3");
        String file = FileFormat.JSON.of(random(5));
        Upload.send(site, file);
        Site second = new Site(site.port());
        second.cookies().putAll(site.cookies());
        Upload.send(second, file);
        ExecutorService both = Executors.newFixedThreadPool(2);
        Callable<Page> first = () -> site.forge("/journal/import/preview");
        Callable<Page> other = () -> second.forge("/journal/import/preview");
        for (Future<Page> page : both.invokeAll(List.of(first, other))) {
            assertThat(page.get().status()).isEqualTo(200);
        }
        both.shutdown();

        assertThat(exported(site, "json").split("\"feltAt\""))
                .hasSize(JournalRecords.of(random(5)).entries().size() + 2);
    }
}
