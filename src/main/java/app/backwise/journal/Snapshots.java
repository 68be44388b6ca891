package app.backwise.journal;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.sealing.NoteCipher;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes whole journals, with a number of statements that does not grow with the journal. */
@Service
@Transactional
public class Snapshots {

    private final Journals journals;
    private final JournalEntries entries;
    private final JournalDays days;
    private final JournalChecks checks;
    private final JournalPlan plan;
    private final KeptAssessments assessments;
    private final NoteCipher cipher;
    private final Clock clock;
    private final WholeJournals whole;

    Snapshots(Journals journals, JournalEntries entries, JournalDays days, JournalChecks checks, JournalPlan plan,
            KeptAssessments assessments, NoteCipher cipher, Clock clock,
            WholeJournals whole) {
        this.journals = journals;
        this.entries = entries;
        this.days = days;
        this.checks = checks;
        this.plan = plan;
        this.assessments = assessments;
        this.cipher = cipher;
        this.clock = clock;
        this.whole = whole;
    }

    @Transactional(readOnly = true)
    public Snapshot read(UUID journalId) {
        return new Snapshot(journals.findById(journalId).orElseThrow().forVisitor().zone(),
                entries.findByJournalIdOrderByFeltOnAscFeltAtAscEntryKeyAsc(journalId).stream()
                        .map(entry -> entry.read(cipher)).toList(),
                days.findByJournalIdOrderByDayOnAsc(journalId).stream().map(day -> day.read(cipher)).toList(),
                checks.findByJournalIdOrderByCheckedOnAsc(journalId).stream().map(check -> check.read(cipher)).toList(),
                assessments.all(journalId), plan.experiments(journalId), plan.notes(journalId));
    }

    /** Holds the journal until the transaction ends, so that nobody changes it between reading and writing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID journalId) {
        journals.held(journalId);
    }

    /**
     * Writes what is in the snapshot into the journal, in the place of what has the same key or date there; everything
     * else stays. An empty journal takes over the zone.
     */
    public void write(UUID journalId, Snapshot changes) {
        Journal journal = journals.held(journalId);
        if (whole.count(Optional.of(journalId)).empty()) {
            journal.startIn(changes.zone());
        }
        entries.saveAll(added(changes.entries(), Entry::key,
                entries.findByJournalIdOrderByFeltOnAscFeltAtAscEntryKeyAsc(journalId), JournalEntry::key,
                (row, entry) -> row.replace(entry, cipher), entry -> new JournalEntry(journalId, entry, cipher)));
        days.saveAll(added(changes.days(), Day::on, days.findByJournalIdOrderByDayOnAsc(journalId), JournalDay::on,
                (row, day) -> row.write(day, cipher), day -> new JournalDay(journalId, day, cipher)));
        checks.saveAll(added(changes.checks(), WeeklyCheck::on,
                checks.findByJournalIdOrderByCheckedOnAsc(journalId), JournalCheck::on,
                (row, check) -> row.write(check, cipher), check -> new JournalCheck(journalId, check, cipher)));
        assessments.restore(journalId, changes.assessments());
        plan.join(journalId, changes.experiments(), LocalDate.now(clock.withZone(changes.zone())));
        plan.join(journalId, changes.plan());
        journal.usedAt(clock.instant());
    }

    /** Writes what has a row already into it, and gives new rows for the rest. */
    private static <T, R> List<R> added(List<T> changed, Function<T, ?> identity, List<R> rows,
            Function<R, ?> identityOfRow, BiConsumer<R, T> write, Function<T, R> make) {
        Map<Object, R> stored = rows.stream().collect(Collectors.toMap(identityOfRow, Function.identity()));
        List<R> added = new ArrayList<>();
        for (T each : changed) {
            R row = stored.get(identity.apply(each));
            if (row == null) {
                added.add(make.apply(each));
            } else {
                write.accept(row, each);
            }
        }
        return added;
    }
}
