package app.backwise.assessment;

import app.backwise.assessment.draft.Draft;
import app.backwise.assessment.draft.Drafts;
import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.Urgency;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.Visitor;
import org.springframework.stereotype.Component;

/** Keeps the result of a draft in the visitor's journal, if they want it. */
@Component
class KeptDrafts {

    private final Drafts drafts;
    private final AssessmentArchive archive;
    private final JournalWriter writer;

    KeptDrafts(Drafts drafts, AssessmentArchive archive, JournalWriter writer) {
        this.drafts = drafts;
        this.archive = archive;
        this.writer = writer;
    }

    /** Nothing is stored of an emergency; and an entry needs a pain level. */
    static boolean savable(Decision decision) {
        return decision.urgency() != Urgency.EMERGENCY && decision.answers().contains(Questions.PAIN_NOW);
    }

    /** Whether it is still in the journal: that may have been deleted meanwhile. */
    boolean has(Draft draft, Visitor visitor) {
        return draft.saved() && visitor.journal()
                .flatMap(journal -> archive.find(journal.id(), draft.key()))
                .isPresent();
    }

    /** Saves the answers once, however often they are sent. */
    void save(String id, Decision decision, Visitor visitor) {
        Draft draft = drafts.get(id);
        if (!drafts.mark(id, true) && has(draft, visitor)) {
            return;
        }
        try {
            writer.write(visitor, journal -> archive.save(journal.id(), draft, decision));
        } catch (RuntimeException e) {
            drafts.mark(id, false);
            throw e;
        }
    }
}
