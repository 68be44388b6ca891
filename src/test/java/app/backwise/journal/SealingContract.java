package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.Page;
import app.backwise.RunningSite;
import app.backwise.RunningSite.Address;
import app.backwise.Site;
import app.backwise.Tables;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Basis;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Start;
import app.backwise.core.experiment.Unit;
import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.journal.log.CheckLog;
import app.backwise.journal.sealing.NoteCipher;
import app.backwise.plan.log.PlanLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.util.ExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** That nobody reads in the database what a person wrote, whichever key is in use and however old the database is. */
@Tag("long")
@Tag("site")
abstract class SealingContract {

    static final String MARKER = "quagga";

    @TempDir
    Path data;

    abstract Address newDatabase();

    static JdbcClient jdbc(Address database) {
        return JdbcClient.create(dataSource(database));
    }

    private static DriverManagerDataSource dataSource(Address database) {
        return new DriverManagerDataSource(database.url(), database.user(), database.password());
    }

    /** Writes the marker wherever words can be written, also into what is kept for undo; gives the guest's key. */
    static String writeEverywhere(RunningSite running) {
        Site site = running.site();
        site.forge("/journal", "pain=5", "note=my " + MARKER, "treatment-1=" + MARKER + " balm", "effect-1=helped");
        String today = site.page().one("main p a[href$=/edit]").attr("href");
        site.open(today);
        site.send("main form", "enjoyable=saw a " + MARKER, "activity-1=" + MARKER + " ride", "stress=3");
        site.open(today);
        site.send("main form", "stress=4");
        site.open("/journal");
        site.click(".entries a[href^=/journal/entries/]");
        site.send("main form[novalidate]", "note=the " + MARKER + " again");
        UUID journal = running.bean(Journals.class)
                .findByKeyHash(GuestKey.of(site.cookies().get("backwise-journal")).orElseThrow().hash()).orElseThrow()
                .id();
        PlanLog plan = running.bean(PlanLog.class);
        Experiment ride =
                new Experiment(new UUID(0, 1), new Goal(new ActivityName(MARKER + " ride", null), Unit.MINUTES, 20),
                        new Basis(3, Category.MODERATE_STABLE, LocalDate.of(2026, 11, 23), 5, 0), List.of(), null);
        plan.start(journal, ride.key(), all -> new Start.Started(ride));
        running.bean(CheckLog.class).save(journal, new WeeklyCheck(LocalDate.of(2026, 11, 23), Instant.now(),
                ZoneId.of("UTC"), 4, 5, 6, null, List.of(new OwnActivity(MARKER + " walk", 3))));
        plan.note(journal, notes -> notes.with(new Confirmation(Criterion.WALKS, true, LocalDate.of(2026, 11, 23))));
        return site.cookies().get("backwise-journal");
    }

    private static Site visitor(RunningSite running, String key) {
        Site site = running.site();
        site.cookies().put("backwise-journal", key);
        return site;
    }

    private static Set<String> keysInUse(Address database) {
        Set<String> keys = new HashSet<>();
        for (String table : sealedTables(database)) {
            List<String> used = jdbc(database)
                    .sql("select distinct sealed_with from " + table + " where sealed_with is not null")
                    .query(String.class).list();
            assertThat(used).as("keys of " + table).isNotEmpty();
            keys.addAll(used);
        }
        return keys;
    }

    /** Whatever has something sealed in it, so that a table which is forgotten is found. */
    private static List<String> sealedTables(Address database) {
        return jdbc(database).sql("select table_name from information_schema.columns "
                + "where lower(column_name) = 'sealed_with'").query(String.class).list();
    }

    private static String idOf(String key) {
        return new NoteCipher(List.of(key)).currentKey();
    }

    @Test
    void showsNoWordInAnyTable() {
        Address database = newDatabase();
        try (RunningSite running =
                RunningSite.on(database, data, "backwise.encryption.key=" + NoteCipher.randomKey())) {
            writeEverywhere(running);
            String everything = Tables.counts(dataSource(database)).keySet().stream()
                    .flatMap(table -> jdbc(database).sql("select * from \"" + table + "\"").query().listOfRows()
                            .stream())
                    .flatMap(row -> row.values().stream())
                    .map(value -> value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1)
                            : "" + value)
                    .collect(Collectors.joining("\n"));

            assertThat(everything).contains("ENTRY_EDITED", "DAY_EDITED").doesNotContainIgnoringCase(MARKER);
        }
    }

    @Test
    void sealsAnewWithANewKeyAndRefusesToStartWithoutTheRight() {
        Address database = newDatabase();
        String first = NoteCipher.randomKey();
        String second = NoteCipher.randomKey();
        String guest;
        try (RunningSite running = RunningSite.on(database, data, "backwise.encryption.key=" + first)) {
            guest = writeEverywhere(running);
        }
        assertThat(keysInUse(database)).containsExactly(idOf(first));
        try (RunningSite running = RunningSite.on(database, data, "backwise.encryption.key=" + second,
                "backwise.encryption.old-keys=" + NoteCipher.randomKey() + "," + first)) {
            assertThat(visitor(running, guest).open("/journal").main()).contains(MARKER);
        }
        assertThat(keysInUse(database)).containsExactly(idOf(second));

        assertThatThrownBy(() -> RunningSite.on(database, data, "backwise.encryption.key=" + first))
                .hasStackTraceContaining(idOf(second)).hasStackTraceContaining("BACKWISE_OLD_KEYS")
                .satisfies(refusal -> assertThat(ExceptionUtils.readStackTrace(refusal)).doesNotContain(first, second));

        try (RunningSite running = RunningSite.on(database, data, "backwise.encryption.key=" + second)) {
            Site site = visitor(running, guest);
            assertThat(site.open("/journal").main()).contains("the " + MARKER + " again", MARKER + " balm");
            assertThat(site.send("main form[action^=/journal/undo/]:first-of-type").main()).contains("my " + MARKER);
            assertThat(site.fetch(site.request("/journal/export.json").GET()).body())
                    .contains("\"name\":\"" + MARKER + " ride\"", "\"criterion\":\"walks\"");
        }
    }

    @Test
    void bringsAJournalOfTheFirstVersionAlong() {
        Address database = newDatabase();
        Flyway.configure().dataSource(dataSource(database)).target("1").load().migrate();
        GuestKey guest = GuestKey.random();
        UUID assessment = writeAsTheFirstVersionDid(jdbc(database), guest);
        try (RunningSite running =
                RunningSite.on(database, data, "backwise.encryption.key=" + NoteCipher.randomKey())) {
            Site site = visitor(running, guest.value());
            Page journal = site.open("/journal");

            assertThat(journal.texts(".entries b")).containsExactly("3", "7", "0");
            assertThat(journal.texts(".entries .said")).containsExactly("first " + MARKER, "second line 😖");
            assertThat(journal.texts(".entries h3")).contains("Saturday 28 March 2026");
            assertThat(journal.texts(".entries time").get(1)).startsWith("23:30");
            assertThat(journal.has(".entries .late")).isFalse();
            assertThat(site.click(".entries a[href^=/assessment/saved/]").status()).isEqualTo(200);
            assertThat(site.page().path()).contains(assessment.toString());
            assertThat(visitor(running, guest.value()).forge("/journal", "pain=1").texts(".entries b")).startsWith("1",
                    "3");
        }
        assertThat(jdbc(database).sql("select recorded_at from assessment").query(OffsetDateTime.class).single()
                .toInstant())
                .isEqualTo("2026-03-28T23:30:00Z");
        List<String> columns = jdbc(database).sql("select lower(column_name) from information_schema.columns "
                + "where lower(table_name) = 'journal_entry'").query(String.class).list();
        assertThat(columns).contains("details").doesNotContain("note", "assessment_id");
    }

    private static UUID writeAsTheFirstVersionDid(JdbcClient jdbc, GuestKey guest) {
        UUID journal = UUID.randomUUID();
        UUID assessment = UUID.randomUUID();
        jdbc.sql("insert into journal values (?, ?, current_timestamp, current_timestamp)")
                .params(journal, guest.hash()).update();
        jdbc.sql("insert into assessment values (?, ?, '1', date '2026-03-28', 'see-professional', null)")
                .params(assessment, journal).update();
        jdbc.sql("insert into assessment_answer values (?, 'age', 'under-18')").param(assessment).update();
        String entry =
                "insert into journal_entry (id, journal_id, recorded_at, pain, note, assessment_id) values (?, ?, ";
        jdbc.sql(entry + "timestamp with time zone '2026-03-28 23:30:00+00:00', 7, null, ?)")
                .params(UUID.randomUUID(), journal, assessment).update();
        jdbc.sql(entry + "timestamp with time zone '2026-03-29 01:30:00+00:00', 3, ?, null)")
                .params(UUID.randomUUID(), journal, "first " + MARKER + "\nsecond line 😖").update();
        jdbc.sql(entry + "timestamp with time zone '2026-01-01 00:00:00+00:00', 0, null, null)")
                .params(UUID.randomUUID(), journal).update();
        return assessment;
    }
}
