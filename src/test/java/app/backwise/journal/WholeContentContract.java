package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.JournalRecords;
import app.backwise.StoreTest;
import app.backwise.Tables;
import app.backwise.core.followup.CaseNotes;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.When;
import app.backwise.journal.file.RandomJournals;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.log.PainLog;
import app.backwise.journal.part.Contents;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database has to do for whole journals, whichever it is. */
@StoreTest
abstract class WholeContentContract {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int JOURNALS = 25;
    private static final int YEARS = 10;

    @Autowired
    private Journals journals;

    @Autowired
    private WholeJournals whole;

    @Autowired
    private PainLog log;

    @Autowired
    private DataSource database;

    @Autowired
    private EntityManagerFactory entities;

    private UUID open() {
        return journals.save(Journal.ofGuest(GuestKey.random(), Instant.now(), ZONE)).id();
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    private static Entry entry(int number) {
        Instant moment = Instant.parse("2016-01-01T10:00:00.123456Z").plusSeconds(86_400L * number);
        return new Entry(new UUID(1, number), When.now(moment, ZONE), new PainRatings(number % 11, null, null),
                new Symptoms(Set.of(), null, null), List.of(), "Day " + number, null);
    }

    private static Snapshot daily(int entries) {
        return JournalRecords.entries(IntStream.range(0, entries).mapToObj(WholeContentContract::entry).toList())
                .in(ZONE);
    }

    @Test
    void keepsEveryJournalExactly() {
        long seed = new Random().nextLong();
        RandomJournals random = new RandomJournals(seed);
        for (int count = 0; count < JOURNALS; count++) {
            Snapshot journal = random.next(12);
            UUID id = open();
            whole.write(id, journal);
            Snapshot expected = journal.size() > 0 ? journal : Snapshot.empty(journal.zone());

            assertThat(whole.read(id)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void changesNothingWhenWrittenTwice() {
        Snapshot journal = new RandomJournals(3).next(12);
        UUID id = open();
        whole.write(id, journal);
        Map<String, Long> before = Tables.counts(database);
        whole.write(id, journal);

        assertThat(whole.read(id)).isEqualTo(journal);
        assertThat(Tables.counts(database)).isEqualTo(before);
    }

    @Test
    void replacesWhatHasTheSameKeyAndKeepsTheRest() {
        UUID id = open();
        whole.write(id, daily(3));
        Entry other = new Entry(new UUID(1, 1), entry(1).when(), new PainRatings(10, 10, 9),
                new Symptoms(Set.of(), null, true), List.of(), "", UUID.randomUUID());
        whole.write(id, JournalRecords.entries(List.of(other)).in(ZoneId.of("Asia/Tokyo")));

        assertThat(whole.read(id)).isEqualTo(
                JournalRecords.entries(List.of(entry(0), other, entry(2))).in(ZONE));
    }

    @Test
    void changesNothingIfItFailsInTheMiddle() {
        UUID id = open();
        whole.write(id, daily(2));
        List<Entry> entries = JournalRecords.of(daily(300)).entries();
        KeptAssessments.Kept tooLong = new KeptAssessments.Kept(UUID.randomUUID(), LocalDate.of(2026, 11, 23),
                null, "x".repeat(300), "self-care", null, Map.of());
        Snapshot broken =
                new JournalRecords(entries, List.of(), List.of(), List.of(tooLong), List.of(), CaseNotes.none())
                        .in(ZONE);
        Map<String, Long> before = Tables.counts(database);

        assertThatThrownBy(() -> whole.write(id, broken)).isInstanceOf(RuntimeException.class);
        assertThat(Tables.counts(database)).isEqualTo(before);
        assertThat(whole.read(id)).isEqualTo(daily(2));
    }

    @Test
    void needsAsManyStatementsForTenYearsAsForOne() {
        long forOne = statementsFor(daily(365));

        assertThat(statementsFor(daily(365 * YEARS))).isLessThanOrEqualTo(forOne + 365 * YEARS / 50).isLessThan(100);
    }

    private long statementsFor(Snapshot journal) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        UUID id = open();
        statistics.clear();
        whole.write(id, journal);
        assertThat(whole.read(id)).isEqualTo(journal);
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return statements;
    }

    @Test
    void deletesEverythingAndCountsIt() {
        Map<String, Long> before = Tables.counts(database);
        Snapshot made = new RandomJournals(11).next(20);
        JournalRecords journal = JournalRecords.of(made);
        UUID id = open();
        whole.write(id, made);
        Entry first = journal.entries().get(0);
        log.change(id, first.withPain(first.pain() == 0 ? 1 : 0, Instant.now()));
        log.remove(id, first.key());
        Contents counted = whole.count(Optional.of(id));
        Contents deleted = whole.delete(Optional.of(id), null);

        assertThat(deleted).isEqualTo(counted);
        assertThat(deleted.inNumbers()).isEqualTo(Map.of("entries", journal.entries().size() - 1L,
                "days", (long) journal.days().size(), "checks", (long) journal.checks().size(),
                "assessments", (long) journal.assessments().size(),
                "experiments", (long) journal.experiments().size(), "plan", (long) journal.plan().size(),
                "feed", 0L, "undos", 2L));
        assertThat(Tables.counts(database)).isEqualTo(before);
        assertThat(rowsThatName(id)).isEmpty();
    }

    private Map<String, Long> rowsThatName(UUID journal) {
        Map<String, Long> rows = new TreeMap<>();
        jdbc().sql("select table_name from information_schema.columns where lower(column_name) = 'journal_id'")
                .query(String.class).list().forEach(table -> {
                    long count =
                            jdbc().sql("select count(*) from \"" + table + "\" where journal_id = ?").param(journal)
                                    .query(Long.class).single();
                    if (count > 0) {
                        rows.put(table, count);
                    }
                });
        return rows;
    }

    @Test
    void deletesNothingOfOthers() {
        UUID mine = open();
        UUID theirs = open();
        whole.write(mine, daily(5));
        whole.write(theirs, daily(5));
        whole.delete(Optional.of(mine), null);

        assertThat(whole.read(theirs)).isEqualTo(daily(5));
    }

    @Test
    void countsNothingWhereThereIsNoJournal() {
        assertThat(whole.delete(Optional.empty(), null)).matches(Contents::none).matches(Contents::empty);
        assertThat(whole.delete(Optional.of(UUID.randomUUID()), null)).matches(Contents::none);
    }

    @Test
    void deletesTheAccountToo() {
        String name = "name-" + UUID.randomUUID();
        jdbc().sql("insert into account (name, created_at) values (?, current_timestamp)").param(name).update();
        UUID id = journals.save(Journal.ofAccount(name, Instant.now(), ZONE)).id();
        whole.write(id, daily(2));

        assertThat(whole.delete(Optional.of(id), name).of("entries")).isEqualTo(2);
        assertThat(jdbc().sql("select count(*) from account where name = ?").param(name).query(Integer.class).single())
                .isZero();
    }
}
