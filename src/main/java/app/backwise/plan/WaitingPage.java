package app.backwise.plan;

import app.backwise.core.clearance.Clearance;
import app.backwise.core.history.PastAssessment;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is shown while the plan waits.
 *
 * @param why id of the reason
 * @param since the day on which something in a leg got worse, or null
 * @param saved key of the latest assessment, or null if today's rules have questions that it does not answer
 */
public record WaitingPage(String why, LocalDate since, UUID saved) {

    static WaitingPage of(Clearance safety, PastAssessment latest) {
        return new WaitingPage(Waits.why(safety).orElseThrow(),
                safety instanceof Clearance.QuestionsFirst first ? first.on() : null,
                latest.decision().isPresent() ? latest.key() : null);
    }
}
