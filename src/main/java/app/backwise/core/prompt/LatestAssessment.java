package app.backwise.core.prompt;

import app.backwise.core.clearance.Screening;
import app.backwise.core.decision.Category;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the latest assessment has left for the days after.
 *
 * @param screening when the safety questions were last answered; on or after {@code on}
 * @param since the day of the first assessment of this episode
 * @param on the day of the latest assessment
 * @param category its category; empty without guidance
 * @param pain its pain, 0 to 10
 * @param longStanding whether it had lasted for more than three months
 * @param lookAgainOn the day to look again; empty where the person's own team says
 */
public record LatestAssessment(Screening screening, LocalDate since, LocalDate on, Optional<Category> category,
        int pain, boolean longStanding,
        Optional<LocalDate> lookAgainOn) {}
