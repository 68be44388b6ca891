package app.backwise.journal.log;

import app.backwise.core.journal.Entry;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.PainLevel;
import app.backwise.core.journal.Treatment;
import app.backwise.core.journal.When;
import app.backwise.core.journal.statistics.DailyRating;
import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.journal.JournalHold;
import app.backwise.journal.sealing.NoteCipher;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes entries into a journal and reads them. */
@Service
@Transactional
public class PainLog {

    /** Among so many latest entries, names are looked for that can be offered again. */
    public static final int REMEMBERED = 30;

    private final JournalHold journals;
    private final JournalEntries entries;
    private final JournalUndos undos;
    private final NoteCipher cipher;
    private final Clock clock;

    PainLog(JournalHold journals, JournalEntries entries, JournalUndos undos, NoteCipher cipher, Clock clock) {
        this.journals = journals;
        this.entries = entries;
        this.undos = undos;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Holds the journal until the transaction ends, so that of two at once the second finds what the first has written.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID journalId) {
        journals.hold(journalId);
    }

    /**
     * Logs the pain now that an assessment found, as an entry that leads back to it and bears its key. If it is there
     * already, its pain changes, which can be undone.
     */
    public void logAssessed(UUID journalId, PainLevel pain, UUID assessmentKey) {
        ZoneId zone = journals.hold(journalId).zone();
        Optional<Entry> logged = find(journalId, assessmentKey);
        if (logged.isEmpty()) {
            Entry now = Entry.of(assessmentKey, When.now(clock.instant(), zone), pain.value());
            add(journalId, now.from(assessmentKey));
        } else if (logged.get().pain() != pain.value()) {
            change(journalId, logged.get().withPain(pain.value(), clock.instant()));
        }
    }

    /** Adds the entry; nothing if one with its key is there already, so that a form sent twice counts once. */
    public void add(UUID journalId, Entry entry) {
        journals.use(journalId);
        if (!entries.existsByJournalIdAndEntryKey(journalId, entry.key())) {
            entries.save(new JournalEntry(journalId, entry, cipher));
        }
    }

    /**
     * Puts the entry in the place of the one with its key, which can be undone; false if there is none. Nothing changes
     * if it says the same.
     */
    public boolean change(UUID journalId, Entry entry) {
        journals.use(journalId);
        Optional<JournalEntry> stored = entries.findByJournalIdAndEntryKey(journalId, entry.key());
        stored.filter(before -> !before.read(cipher).saysTheSameAs(entry)).ifPresent(before -> {
            keepForUndo(journalId, JournalUndo.Kind.ENTRY_EDITED, before);
            before.write(entry, cipher);
        });
        return stored.isPresent();
    }

    /** Removes the entry, which can be undone; false if there is none. */
    public boolean remove(UUID journalId, UUID key) {
        journals.use(journalId);
        Optional<JournalEntry> stored = entries.findByJournalIdAndEntryKey(journalId, key);
        stored.ifPresent(before -> {
            keepForUndo(journalId, JournalUndo.Kind.ENTRY_DELETED, before);
            entries.delete(before);
        });
        return stored.isPresent();
    }

    /** Lets entries that come from one assessment come from another: the same, under a new key. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void relink(UUID journalId, UUID before, UUID after) {
        entries.relink(journalId, before, after);
    }

    @Transactional(readOnly = true)
    public Optional<Entry> find(UUID journalId, UUID key) {
        return entries.findByJournalIdAndEntryKey(journalId, key).map(entry -> entry.read(cipher));
    }

    /** The latest entries by the time they are about, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> latest(UUID journalId, int count) {
        return read(entries.findByJournalIdOrderByFeltOnDescFeltAtDescIdDesc(journalId, Limit.of(count)));
    }

    /** The entries of these days, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> between(UUID journalId, LocalDate from, LocalDate to) {
        return read(entries.findByJournalIdAndFeltOnBetweenOrderByFeltOnDescFeltAtDescIdDesc(journalId, from, to));
    }

    /** The entries of these days that say that symptoms moved further down a leg. */
    @Transactional(readOnly = true)
    public List<Entry> movingDown(UUID journalId, LocalDate from, LocalDate to) {
        return read(
                entries.findByJournalIdAndLegSymptomsAndFeltOnBetween(journalId, LegSymptoms.MOVING_DOWN, from, to));
    }

    /** All entries with words in them: a note or something taken or tried, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> worded(UUID journalId) {
        return read(entries.findWorded(journalId));
    }

    /** All entries, oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> all(UUID journalId) {
        return read(entries.findByJournalIdOrderByFeltOnAscFeltAtAscEntryKeyAsc(journalId));
    }

    /** A summary of each of these days that has entries, oldest first. */
    @Transactional(readOnly = true)
    public List<DailySummary> summaries(UUID journalId, LocalDate from, LocalDate to) {
        return entries.summarize(journalId, from, to);
    }

    /** How much the pain got in the way on each of these days on which an entry says so, oldest first. */
    @Transactional(readOnly = true)
    public List<DailyRating> interference(UUID journalId, LocalDate from, LocalDate to) {
        return entries.summarizeInterference(journalId, from, to);
    }

    /** Names of what was taken or tried in the latest entries, the latest first, each once. */
    @Transactional(readOnly = true)
    public List<String> treatmentNames(UUID journalId) {
        return treatmentNames(latest(journalId, REMEMBERED));
    }

    /** Names of what was taken or tried in these entries, in their order, each once. */
    public static List<String> treatmentNames(List<Entry> latest) {
        return latest.stream()
                .flatMap(entry -> entry.treatments().stream())
                .map(Treatment::name)
                .distinct()
                .toList();
    }

    @Transactional(readOnly = true)
    public long count(UUID journalId) {
        return entries.countByJournalId(journalId);
    }

    private void keepForUndo(UUID journalId, JournalUndo.Kind kind, JournalEntry before) {
        undos.save(new JournalUndo(journalId, kind, before.read(cipher), clock.instant(), cipher));
    }

    private List<Entry> read(List<JournalEntry> stored) {
        return stored.stream().map(entry -> entry.read(cipher)).toList();
    }
}
