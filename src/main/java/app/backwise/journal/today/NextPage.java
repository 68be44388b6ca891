package app.backwise.journal.today;

import app.backwise.core.prompt.Prompt;
import app.backwise.journal.PlanToday;
import app.backwise.journal.VisitorJournal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a person goes after writing an entry: to the safety questions, if it makes them worth asking again. */
@Component
class NextPage {

    private final PlanToday plan;

    NextPage(PlanToday plan) {
        this.plan = plan;
    }

    /** What asks for the safety questions before something is written. */
    Optional<Prompt.Kind> asked(Optional<VisitorJournal> journal) {
        return journal.flatMap(this::asksForSafety);
    }

    /** Where to go after it was written: what asked before does not ask again. */
    String after(Optional<VisitorJournal> journal, Optional<Prompt.Kind> before) {
        Optional<Prompt.Kind> now = asked(journal);
        return now.isPresent() && !now.equals(before) ? "redirect:/journal/safety" : "redirect:/journal";
    }

    private Optional<Prompt.Kind> asksForSafety(VisitorJournal journal) {
        return plan.of(journal).prompt().map(Prompt::kind)
                .filter(kind -> kind.step() == Prompt.Step.SAFETY_QUESTIONS);
    }
}
