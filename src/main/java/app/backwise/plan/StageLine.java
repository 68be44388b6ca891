package app.backwise.plan;

import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.core.stage.Progress;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A point that leads to the next stage, as shown.
 *
 * @param progress how far it is
 * @param asked whether the person is asked yes or no
 * @param said their answer that counts now
 */
public record StageLine(Progress progress, boolean asked, Optional<Confirmation> said) {

    static StageLine of(Progress progress, CaseVisit visit) {
        Criterion criterion = progress.criterion();
        boolean asked = criterion.asked() && !(criterion == Criterion.LEGS_QUIET && journalTells(visit));
        Optional<Confirmation> said = visit.record().notes().confirmations().stream()
                .filter(each -> asked && each.criterion() == criterion && progress.state() != Progress.State.UNKNOWN)
                .findFirst();
        return new StageLine(progress, asked, said);
    }

    private static boolean journalTells(CaseVisit visit) {
        LocalDate today = visit.today();
        return !visit.record().diary().legsOf(today.minusDays(Diary.WEEK - 1), today).isEmpty();
    }

    public String id() {
        return progress.criterion().id();
    }

    public LocalDate countsUntil() {
        return said.orElseThrow().on().plusDays(Diary.WEEK - 1);
    }

    /** Whether the words tell of figures: there are some, or a yes or no that comes from the journal. */
    public boolean figures() {
        return !asked && progress.state() != Progress.State.UNKNOWN;
    }

    /** Whether the weekly check makes it known. */
    public boolean weekly() {
        return progress.criterion() == Criterion.OWN_TASKS || progress.criterion() == Criterion.CONFIDENT;
    }
}
