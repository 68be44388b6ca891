package app.backwise.journal.saved;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.journal.statistics.TwoWeeks;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.log.ChangeKind;
import app.backwise.journal.log.CheckLog;
import app.backwise.journal.log.DayLog;
import app.backwise.journal.log.PainHistory;
import app.backwise.journal.log.UndoLog;
import app.backwise.journal.saved.Saved.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Makes the announcements of what was saved, after it was. */
@Component
public class Announcer {

    /** A second tap on the same button arrives within this time, and finds saved what the first one brought. */
    private static final Duration SAME_TAP = Duration.ofMinutes(1);

    private final PainHistory history;
    private final DayLog days;
    private final CheckLog checks;
    private final UndoLog undos;
    private final Clock clock;

    Announcer(PainHistory history, DayLog days, CheckLog checks, UndoLog undos, Clock clock) {
        this.history = history;
        this.days = days;
        this.checks = checks;
        this.undos = undos;
        this.clock = clock;
    }

    /** A new entry is taken back by deleting it. */
    public Saved added(VisitorJournal journal, Entry entry) {
        String address = address(entry);
        return entry(journal, Kind.ENTRY, entry).undoneAt(address + "/delete").addedToAt(address);
    }

    /** An entry that says the same as before has nothing to take back, unless it was changed by the same tap. */
    public Saved changed(VisitorJournal journal, Entry before, Entry entry) {
        Saved saved = entry(journal, Kind.ENTRY_CHANGED, entry).addedToAt(address(entry));
        return withUndo(journal, saved, before.saysTheSameAs(entry), change -> change.isOf(entry.key()));
    }

    public Saved deleted(VisitorJournal journal, Entry entry) {
        return withUndo(journal, entry(journal, Kind.ENTRY_DELETED, entry), false,
                change -> change.isOf(entry.key()));
    }

    /** A new day is taken back by saving it empty; one that says the same as before, only after the same tap. */
    public Saved day(VisitorJournal journal, Optional<Day> before, Day day) {
        Saved saved = day(journal, day.empty() ? Kind.DAY_CLEARED : Kind.DAY, day.on());
        Saved saidFirst = saved.undoneAt("/journal/days/" + day.on());
        if (before.isEmpty()) {
            return saidFirst;
        }
        boolean same = before.get().saysTheSameAs(day);
        return withUndo(journal, same && sameTap(before.get().recordedAt()) ? saidFirst : saved, same,
                change -> change.is(ChangeKind.DAY_EDITED, day.on()));
    }

    public Saved morning(VisitorJournal journal, LocalDate on) {
        return day(journal, Kind.MORNING, on).addedToAt("/journal/days/" + on + "/edit");
    }

    /** What was put back. */
    public Saved back(VisitorJournal journal, UndoLog.Change change) {
        return switch (change.kind()) {
            case ENTRY_EDITED, ENTRY_DELETED ->
                entry(journal, Kind.ENTRY_BACK, history.find(journal.id(), change.entry()).orElseThrow());
            case DAY_EDITED -> day(journal, Kind.DAY_BACK, change.day());
            case CHECK_EDITED ->
                Saved.of(Kind.CHECK_BACK, checks.find(journal.id(), change.day()).orElseThrow().peg());
        };
    }

    /**
     * A new check is taken back by deleting it; one that says the same as before, only after the same tap.
     *
     * @param replaced that of the same day, in whose place it stands
     * @param before the latest of an earlier day
     */
    public Saved check(VisitorJournal journal, WeeklyCheck check, Optional<WeeklyCheck> replaced,
            Optional<WeeklyCheck> before) {
        Saved saved = Saved.of(Kind.CHECK, check.peg()).saying(new Sentence(
                before.isPresent() ? "check" : "first-check", before.map(WeeklyCheck::peg).orElse(null), null));
        Saved saidFirst = saved.undoneAt("/journal/weekly-check/" + check.on() + "/delete");
        if (replaced.isEmpty()) {
            return saidFirst;
        }
        boolean same = replaced.get().sameAnswersAs(check);
        return withUndo(journal, same && sameTap(replaced.get().recordedAt()) ? saidFirst : saved, same,
                change -> change.is(ChangeKind.CHECK_EDITED, check.on()));
    }

    public Saved deleted(VisitorJournal journal, WeeklyCheck check) {
        return withUndo(journal, Saved.of(Kind.CHECK_DELETED, check.peg()), false,
                change -> change.is(ChangeKind.CHECK_EDITED, check.on()));
    }

    private Saved entry(VisitorJournal journal, Kind kind, Entry entry) {
        LocalDate today = journal.today(clock);
        return Saved.of(kind, entry.pain(), entry.when().local(), today).saying(ofEntries(journal.id(), today));
    }

    private Saved day(VisitorJournal journal, Kind kind, LocalDate on) {
        LocalDate today = journal.today(clock);
        int described = days.between(journal.id(), today.minusDays(Diary.WEEK - 1L), today).size();
        return Saved.of(kind, null, on.atStartOfDay(journal.zone()), today)
                .saying(described == 0 ? null : new Sentence("described", described, null));
    }

    private Sentence ofEntries(UUID journalId, LocalDate today) {
        TwoWeeks weeks = TwoWeeks.of(history.summaries(journalId, TwoWeeks.first(today), today), today);
        String id = weeks.known().id();
        return switch (weeks.known()) {
            case BOTH_MEANS -> new Sentence(id, weeks.now().mean().get(), weeks.before().mean().get());
            case DAYS -> new Sentence(id, weeks.now().days(), null);
            case ENTRIES -> new Sentence(id, weeks.now().entries(), null);
            case NOTHING -> null;
        };
    }

    private boolean sameTap(Instant at) {
        return at.plus(SAME_TAP).isAfter(clock.instant());
    }

    /** Where the same was there before, only what the same tap has changed is taken back. */
    private Saved withUndo(VisitorJournal journal, Saved saved, boolean same, Predicate<UndoLog.Change> about) {
        return undos.latest(journal.id()).stream().filter(about)
                .filter(change -> !same || sameTap(change.changedAt())).findFirst()
                .map(change -> saved.undoneAt("/journal/undo/" + change.id())).orElse(saved);
    }

    private static String address(Entry entry) {
        return "/journal/entries/" + entry.key();
    }
}
