package app.backwise.journal;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.MergedDay;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.sealing.NoteCipher;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Moves all that is in one journal into another; nothing is lost and nothing is there twice. Rows move as they are; only
 * what both journals have is read and compared.
 */
@Component
class JournalMerge {

    private final JournalEntries entries;
    private final JournalDays days;
    private final JournalChecks checks;
    private final JournalPlan plan;
    private final JournalUndos undos;
    private final KeptAssessments assessments;
    private final NoteCipher cipher;
    private final MergeWords words;
    private final Clock clock;

    JournalMerge(JournalEntries entries, JournalDays days, JournalChecks checks, JournalPlan plan,
            JournalUndos undos, KeptAssessments assessments, NoteCipher cipher, MergeWords words, Clock clock) {
        this.entries = entries;
        this.days = days;
        this.checks = checks;
        this.plan = plan;
        this.undos = undos;
        this.assessments = assessments;
        this.cipher = cipher;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param today the day of the journal that stays
     */
    void merge(UUID from, UUID to, LocalDate today) {
        moveUndos(from, to);
        mergeAssessments(from, to);
        mergeEntries(from, to);
        mergeDays(from, to);
        mergeChecks(from, to);
        plan.join(to, plan.experiments(from), plan.notes(from), today);
    }

    /** What could be undone stays so, unless undoing it would overwrite what the other journal says. */
    private void moveUndos(UUID from, UUID to) {
        for (JournalUndo undo : undos.findByJournalId(from)) {
            boolean overwrites = undo.kind() == JournalUndo.Kind.DAY_EDITED
                    ? days.findByJournalIdAndDayOn(to, undo.day(cipher).on()).isPresent()
                    : entries.existsByJournalIdAndEntryKey(to, undo.entry(cipher).key());
            if (!overwrites) {
                undo.moveTo(to);
            }
        }
    }

    private void mergeAssessments(UUID from, UUID to) {
        Map<UUID, KeptAssessments.Kept> there = assessments.all(to).stream()
                .collect(Collectors.toMap(KeptAssessments.Kept::key, Function.identity()));
        for (KeptAssessments.Kept kept : assessments.all(from)) {
            if (there.containsKey(kept.key()) && !kept.equals(there.get(kept.key()))) {
                UUID key = UUID.randomUUID();
                assessments.restore(to, List.of(new KeptAssessments.Kept(key, kept.on(), kept.at(), kept.rulesVersion(),
                        kept.urgency(), kept.category(), kept.answers())));
                entries.relink(from, kept.key(), key);
            }
        }
        assessments.move(from, to);
    }

    private void mergeEntries(UUID from, UUID to) {
        entries.move(from, to);
        for (JournalEntry left : entries.findByJournalId(from)) {
            Entry entry = left.read(cipher);
            Entry there = entries.findByJournalIdAndEntryKey(to, entry.key()).orElseThrow().read(cipher);
            if (!entry.equals(there)) {
                entries.save(new JournalEntry(to, entry.withKey(UUID.randomUUID()), cipher));
            }
        }
    }

    private void mergeDays(UUID from, UUID to) {
        days.move(from, to);
        for (JournalDay left : days.findByJournalIdOrderByDayOnAsc(from)) {
            JournalDay there = days.findByJournalIdAndDayOn(to, left.read(cipher).on()).orElseThrow();
            there.write(merged(there.read(cipher), left.read(cipher)), cipher);
        }
    }

    private Day merged(Day there, Day left) {
        try {
            MergedDay merged = MergedDay.of(there, left, clock.instant());
            return merged.leftOver().empty() ? merged.day()
                    : MergedDay.noted(merged.day(), words.of(merged.leftOver()));
        } catch (IllegalArgumentException e) {
            throw new DayTooFullException(there.on());
        }
    }

    /** Of two checks of a day the later stays; the other can still be read in the words of the day. */
    private void mergeChecks(UUID from, UUID to) {
        checks.move(from, to);
        for (JournalCheck left : checks.findByJournalIdOrderByCheckedOnAsc(from)) {
            WeeklyCheck other = left.read(cipher);
            JournalCheck stored = checks.findByJournalIdAndCheckedOn(to, other.on()).orElseThrow();
            WeeklyCheck there = stored.read(cipher);
            if (other.sameAnswersAs(there)) {
                continue;
            }
            boolean later = other.recordedAt().isAfter(there.recordedAt());
            if (later) {
                stored.write(other, cipher);
            }
            note(to, later ? there : other);
        }
    }

    private void note(UUID to, WeeklyCheck gaveWay) {
        try {
            String line = words.of(gaveWay);
            days.findByJournalIdAndDayOn(to, gaveWay.on()).ifPresentOrElse(
                    stored -> stored.write(MergedDay.noted(stored.read(cipher), line), cipher),
                    () -> days.save(new JournalDay(to, MergedDay.noted(
                            Day.blank(gaveWay.on(), gaveWay.recordedAt(), gaveWay.zone()), line), cipher)));
        } catch (IllegalArgumentException e) {
            throw new DayTooFullException(gaveWay.on());
        }
    }
}
