package app.backwise.core.decision;

import app.backwise.core.questionnaire.Answers;
import java.util.List;

/**
 * Get help, without any activity plan: an emergency, help needed today, or someone for whom this guide does not plan
 * (pregnant, or under 18).
 *
 * @param urgency {@code SEE_SOON} or more urgent
 * @param because the rules that apply, most urgent first; at least one
 * @param answers the relevant answers so far
 */
public record GetHelp(Urgency urgency, List<Reason> because, Answers answers) implements Decision {

    public GetHelp {
        because = List.copyOf(because);
        if (urgency == Urgency.SELF_CARE || because.isEmpty()) {
            throw new IllegalArgumentException("Getting help needs a reason");
        }
    }
}
