package app.backwise.assessment.page;

import app.backwise.core.decision.Category;
import app.backwise.core.decision.Change;
import app.backwise.core.decision.Urgency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes that lead to the same result.
 *
 * @param urgency the urgency they lead to
 * @param category the category they lead to, if any
 * @param changes the changes, in the order of the questions
 */
public record ChangeGroup(Urgency urgency, Optional<Category> category, List<Change> changes) {

    public static List<ChangeGroup> of(List<Change> changes) {
        record Outcome(Urgency urgency, Optional<Category> category) {}
        Map<Outcome, List<Change>> byOutcome = new LinkedHashMap<>();
        for (Change change : changes) {
            byOutcome.computeIfAbsent(new Outcome(change.urgency(), change.category()), key -> new ArrayList<>())
                    .add(change);
        }
        return byOutcome.entrySet().stream()
                .map(entry -> new ChangeGroup(entry.getKey().urgency(), entry.getKey().category(), entry.getValue()))
                .toList();
    }
}
