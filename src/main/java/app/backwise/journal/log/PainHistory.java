package app.backwise.journal.log;

import app.backwise.core.journal.Entry;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.Treatment;
import app.backwise.core.journal.statistics.DailyRating;
import app.backwise.core.journal.statistics.DailySummary;
import app.backwise.journal.sealing.NoteCipher;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the entries of a journal. */
@Service
@Transactional(readOnly = true)
public class PainHistory {

    /** Among so many latest entries, names are looked for that can be offered again. */
    public static final int REMEMBERED = 30;

    private final JournalEntries entries;
    private final NoteCipher cipher;

    PainHistory(JournalEntries entries, NoteCipher cipher) {
        this.entries = entries;
        this.cipher = cipher;
    }

    public Optional<Entry> find(UUID journalId, UUID key) {
        return entries.findByJournalIdAndEntryKey(journalId, key).map(entry -> entry.read(cipher));
    }

    /** The latest entries by the time they are about, newest first. */
    public List<Entry> latest(UUID journalId, int count) {
        return read(entries.findByJournalIdOrderByFeltOnDescFeltAtDescIdDesc(journalId, Limit.of(count)));
    }

    /** The entries of these days, newest first. */
    public List<Entry> between(UUID journalId, LocalDate from, LocalDate to) {
        return read(entries.findByJournalIdAndFeltOnBetweenOrderByFeltOnDescFeltAtDescIdDesc(journalId, from, to));
    }

    /** The entries of these days that say that symptoms moved further down a leg. */
    public List<Entry> movingDown(UUID journalId, LocalDate from, LocalDate to) {
        return read(
                entries.findByJournalIdAndLegSymptomsAndFeltOnBetween(journalId, LegSymptoms.MOVING_DOWN, from, to));
    }

    /** All entries with words in them: a note or something taken or tried, newest first. */
    public List<Entry> worded(UUID journalId) {
        return read(entries.findWorded(journalId));
    }

    /** All entries, oldest first. */
    public List<Entry> all(UUID journalId) {
        return read(entries.findByJournalIdOrderByFeltOnAscFeltAtAscEntryKeyAsc(journalId));
    }

    /** A summary of each of these days that has entries, oldest first. */
    public List<DailySummary> summaries(UUID journalId, LocalDate from, LocalDate to) {
        return entries.summarize(journalId, from, to);
    }

    /** How much the pain got in the way on each of these days on which an entry says so, oldest first. */
    public List<DailyRating> interference(UUID journalId, LocalDate from, LocalDate to) {
        return entries.summarizeInterference(journalId, from, to);
    }

    /** Names of what was taken or tried in the latest entries, the latest first, each once. */
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

    public long count(UUID journalId) {
        return entries.countByJournalId(journalId);
    }

    private List<Entry> read(List<JournalEntry> stored) {
        return stored.stream().map(entry -> entry.read(cipher)).toList();
    }
}
