package app.backwise.journal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.JournalRecords;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.Tables;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.journal.file.FileFormat;
import app.backwise.journal.file.RandomJournals;
import app.backwise.journal.file.Snapshot;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class DeleteTests {

    private static final String FORM = "main form[action=/journal/data/delete]";

    @Autowired
    private DataSource database;

    private static Page delete(Site site) {
        site.open("/journal/data/delete");
        return site.send(FORM, "confirm=yes");
    }

    @Test
    void givesAReceiptAndLeavesNothing(Site site) {
        Map<String, Long> before = Tables.counts(database);
        RandomJournals journals = new RandomJournals(42);
        Snapshot made = journals.next(9);
        JournalRecords journal = JournalRecords.of(made);
        Upload.bringIn(site, FileFormat.JSON.of(made));
        assertThat(Tables.counts(database)).isNotEqualTo(before);
        List<String> announced = site.open("/journal/data/delete").texts("dd");
        Page receipt = site.send(FORM, "confirm=yes");

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.h1()).isEqualTo(Words.of("transfer.deleted.title"));
        assertThat(receipt.texts("dd")).isEqualTo(announced).containsExactly(
                Integer.toString(journal.entries().size()), Integer.toString(journal.days().size()),
                Integer.toString(journal.checks().size()), Integer.toString(journal.assessments().size()),
                Integer.toString(journal.experiments().size()), Integer.toString(journal.plan().size()), "0",
                "0");
        assertThat(receipt.main()).contains("Monday 23 November 2026");
        assertThat(Tables.counts(database)).isEqualTo(before);
    }

    @Test
    void asksForATick(Site site) {
        site.forge("/journal", "pain=3");
        site.open("/journal/data/delete");
        assertThat(site.page().ticked()).isEmpty();
        Page refused = site.send(FORM);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".error-summary a").attr("href")).isEqualTo("#confirm");
        assertThat(site.open("/journal").texts(".entries b")).containsExactly("3");
    }

    @Test
    void takesTheKeyAndTheAnswersOutOfTheBrowserAndTheSession(Site site) {
        site.forge("/journal", "pain=3");
        site.open("/assessment");
        String question = site.send("main form[action=/assessment]").path();
        assertThat(site.open(question).status()).isEqualTo(200);
        delete(site);

        assertThat(site.cookies()).doesNotContainKeys("backwise-journal", "backwise-session");
        assertThat(site.cookieLine("backwise-journal")).contains("Max-Age=0");
        assertThat(site.open(question).status()).isEqualTo(410);
        assertThat(site.open("/journal").has(".entries li")).isFalse();
    }

    @Test
    void givesAReceiptOfZerosToWhoeverHasNothing(Site site) {
        Map<String, Long> before = Tables.counts(database);
        Page receipt = delete(site);

        assertThat(receipt.main()).contains(Words.of("transfer.deleted.nothing"));
        assertThat(receipt.texts("dd")).containsOnly("0").hasSize(8);
        assertThat(Tables.counts(database)).isEqualTo(before);
    }

    @Test
    void deletesNothingOfAnybodyElse(Site site, Site other) {
        site.forge("/journal", "pain=3");
        other.forge("/journal", "pain=9");
        delete(site);

        assertThat(other.open("/journal").texts(".entries b")).containsExactly("9");
    }

    @Test
    void offersACopyFirst(Site site) {
        assertThat(site.open("/journal/data/delete").html().select("main a[download]").eachAttr("href"))
                .containsExactly("/journal/export.csv", "/journal/export.json");
    }
}
