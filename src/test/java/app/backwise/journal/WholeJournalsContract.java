package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.StoreTest;
import app.backwise.assessment.SavedResultFormat;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Basis;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Start;
import app.backwise.core.experiment.Unit;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.MergedDay;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.core.journal.When;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.log.CheckLog;
import app.backwise.journal.log.DayLog;
import app.backwise.journal.log.PainLog;
import app.backwise.plan.log.PlanLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that belongs to a journal is a part of it. The database says what that is: a table with a journal in it
 * which no part knows is found here, because its rows are lost when the journal is moved into another.
 */
@StoreTest
abstract class WholeJournalsContract {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Journals journals;
    @Autowired
    private WholeJournals whole;
    @Autowired
    private JournalClaims claims;
    @Autowired
    private PainLog pain;
    @Autowired
    private DayLog days;
    @Autowired
    private CheckLog checks;
    @Autowired
    private PlanLog plan;
    @Autowired
    private DataSource database;

    private String account;
    private UUID guest;

    @BeforeEach
    void putsARowIntoEveryTableThatNamesAJournal() {
        account = "anna-" + UUID.randomUUID();
        jdbc().sql("insert into account (name, created_at) values (?, current_timestamp)").param(account).update();
        guest = journals.save(Journal.ofGuest(GuestKey.random(), Instant.now(), ZONE)).id();
        pain.add(guest, Entry.of(UUID.randomUUID(), When.now(NOW, ZONE), 4));
        days.save(guest, MergedDay.noted(Day.blank(TODAY, NOW, ZONE), "tea"));
        days.save(guest, MergedDay.noted(Day.blank(TODAY, NOW, ZONE), "coffee"));
        checks.save(guest, new WeeklyCheck(TODAY, NOW, ZONE, 1, 2, 3, null, List.of()));
        whole.write(guest,
                Snapshot.empty(ZONE).with(SavedResultFormat.RESULTS,
                        List.of(new KeptAssessments.Kept(UUID.randomUUID(), TODAY, NOW, "1.0", "self-care",
                                null, Map.of("age", List.of("18-49"))))));
        Experiment walk = new Experiment(UUID.randomUUID(),
                new Goal(new ActivityName("Walk", null), Unit.MINUTES, 20),
                new Basis(3, Category.MODERATE_STABLE, TODAY, 5, 0), List.of(), null);
        plan.start(guest, walk.key(), all -> new Start.Started(walk));
        plan.note(guest, notes -> notes.with(new Confirmation(Criterion.WALKS, true, TODAY)));
        jdbc().sql("insert into calendar_feed (id, journal_id, token_hash, created_at) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), guest, account, NOW.atOffset(ZoneOffset.UTC)).update();
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    private Map<String, Long> rows(UUID journal) {
        Map<String, Long> rows = new TreeMap<>();
        jdbc().sql("select table_name from information_schema.columns where lower(column_name) = 'journal_id'")
                .query(String.class).list().forEach(table -> rows.put(table, jdbc()
                        .sql("select count(*) from " + table + " where journal_id = ?").param(journal).query(Long.class)
                        .single()));
        return rows;
    }

    @Test
    void countsEveryTable() {
        assertThat(rows(guest)).hasSizeGreaterThan(7).allSatisfy((table, rows) -> assertThat(rows).as(table).isOne());
        assertThat(whole.count(Optional.of(guest)).counts()).hasSameSizeAs(rows(guest).keySet())
                .allSatisfy(count -> assertThat(count.number()).as(count.part()).isPositive());
    }

    @Test
    void deletesEveryTable() {
        assertThat(whole.delete(Optional.of(guest), null)).matches(deleted -> !deleted.empty());
        assertThat(rows(guest)).allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    @Test
    void keepsAGuestsJournalWithARecordOfAnyOneKind() {
        GuestExpiry inMonths =
                new GuestExpiry(journals, whole, Clock.fixed(Instant.now().plus(Duration.ofDays(90)), ZONE));
        for (String table : rows(guest).keySet()) {
            putsARowIntoEveryTableThatNamesAJournal();
            rows(guest).keySet().stream().filter(other -> !other.equals(table)).forEach(this::empty);
            inMonths.clearEmpty();
            assertThat(rows(guest).get(table)).as(table).isOne();
            empty(table);
            inMonths.clearEmpty();
            assertThat(journals.findById(guest)).as("with nothing left in it").isEmpty();
        }
    }

    private void empty(String table) {
        jdbc().sql("delete from " + table + " where journal_id = ?").param(guest).update();
    }

    @Test
    void takesEveryTableAlongIntoAnotherJournal() {
        UUID own = journals.save(Journal.ofAccount(account, Instant.now(), ZONE)).id();
        Map<String, Long> before = rows(guest);

        assertThat(claims.claim(guest, account)).isTrue();
        assertThat(rows(own)).isEqualTo(before);
    }
}
