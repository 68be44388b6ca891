package app.backwise.journal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.JournalRecords;
import app.backwise.OldRows;
import app.backwise.RunningSite;
import app.backwise.RunningSite.Address;
import app.backwise.journal.WholeJournals;
import app.backwise.journal.file.JournalFile;
import app.backwise.journal.file.Sent;
import app.backwise.journal.log.UndoLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/**
 * That databases which earlier versions wrote open, and mean what they meant: rows kept as they were, sealed ones too.
 */
@Tag("site")
abstract class EarlierDatabasesContract {

    /** The key that seals the words of the rows kept. */
    private static final String KEY = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";

    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    @TempDir
    Path data;

    /** What the fourth version did: it had no plain notes left to seal where no row was there before. */
    static class V4__SealNotes extends BaseJavaMigration {

        @Override
        public void migrate(Context context) {}
    }

    abstract Address newDatabase();

    private static DriverManagerDataSource dataSource(Address database) {
        return new DriverManagerDataSource(database.url(), database.user(), database.password());
    }

    private static void migrate(Address database, String version) {
        FluentConfiguration configuration = Flyway.configure().dataSource(dataSource(database)).target(version);
        (version.compareTo("4") < 0 ? configuration : configuration.javaMigrations(new V4__SealNotes())).load()
                .migrate();
    }

    private RunningSite start(Address database) {
        return RunningSite.on(database, data, "backwise.encryption.key=" + KEY);
    }

    private static void assertMeaning(RunningSite running, OldRows rows) {
        for (String journal : rows.journals()) {
            JsonNode meaning = rows.meaning(journal);
            JournalFile file = Sent.read(meaning.toString().getBytes(StandardCharsets.UTF_8), LATER);
            assertThat(file.problems().first()).as(journal).isEmpty();
            assertThat(running.bean(WholeJournals.class).read(UUID.fromString(journal)))
                    .isEqualTo(file.journal().orElseThrow());
        }
    }

    @Test
    void meanTheSameFromTheFirstAndTheThirdVersion() {
        Address database = newDatabase();
        migrate(database, "1");
        OldRows first = OldRows.of("v1").writeTo(dataSource(database));
        migrate(database, "3");
        OldRows third = OldRows.of("v3").writeTo(dataSource(database));
        try (RunningSite running = start(database)) {
            assertMeaning(running, first);
            assertMeaning(running, third);
        }
    }

    @Test
    void meanTheSameFromTheSeventhVersion() {
        Address database = newDatabase();
        migrate(database, "7");
        OldRows seventh = OldRows.of("v7").writeTo(dataSource(database));
        OldRows withGrownForms = OldRows.of("v7-forms-2").writeTo(dataSource(database));
        try (RunningSite running = start(database)) {
            assertMeaning(running, seventh);
            assertMeaning(running, withGrownForms);
            assertThatEverythingCanBeUndone(running, JdbcClient.create(dataSource(database)));
        }
    }

    /** One check that was changed and one that was deleted; the meaning kept is what they were. */
    @Test
    void undoWeeklyChecksOfTheSeventhVersion() {
        Address database = newDatabase();
        migrate(database, "7");
        OldRows rows = OldRows.of("v7-check-undo").writeTo(dataSource(database));
        try (RunningSite running = start(database)) {
            undo(running, JdbcClient.create(dataSource(database)), 2);
            assertMeaning(running, rows);
        }
    }

    private static void assertThatEverythingCanBeUndone(RunningSite running, JdbcClient jdbc) {
        UUID journal = undo(running, jdbc, 14);
        assertThat(JournalRecords.of(running.bean(WholeJournals.class).read(journal)).entries()).hasSize(12)
                .allSatisfy(entry -> assertThat(entry.note()).doesNotEndWith("!!"));
    }

    /** Undoes every change that is kept, as if it were just made, and says of which journal. */
    private static UUID undo(RunningSite running, JdbcClient jdbc, int changes) {
        jdbc.sql("update journal_undo set replaced_at = current_timestamp").update();
        UUID journal = jdbc.sql("select distinct journal_id from journal_undo").query(UUID.class).single();
        List<UUID> undos = jdbc.sql("select id from journal_undo").query(UUID.class).list();
        assertThat(undos).hasSize(changes)
                .allSatisfy(undo -> assertThat(running.bean(UndoLog.class).undo(journal, undo)).isPresent());
        return journal;
    }
}
