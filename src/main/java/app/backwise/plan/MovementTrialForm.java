package app.backwise.plan;

import app.backwise.core.journal.Rating;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.response.PainRule;
import app.backwise.form.Submitted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How a movement went, as it was ticked. Nothing is preselected but today. */
public record MovementTrialForm(Submitted sent) {

    private static final List<String> YES_OR_NO = List.of("yes", "no");
    private static final List<String> MORNINGS = List.of("yes", "no", "unknown");
    private static final List<String> PAINS =
            IntStream.rangeClosed(Rating.MINIMUM, Rating.MAXIMUM).mapToObj(Integer::toString).toList();

    static MovementTrialForm of(LocalDate today) {
        return new MovementTrialForm(Submitted.nothing().with("on", today));
    }

    public List<String> all(String name) {
        return sent.all(name);
    }

    /** What cannot be taken, as message keys by field, in the order of the page. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        require("on", List.of(today.toString(), today.minusDays(1).toString()), problems);
        require("pain", PAINS, problems);
        require("morning", MORNINGS, problems);
        require("legs", YES_OR_NO, problems);
        if (problems.isEmpty() && one("on").equals(today.toString()) && !one("morning").equals("unknown")) {
            problems.put("morning", "tried-movement.morning.too-soon");
        }
        return problems;
    }

    private void require(String field, List<String> offered, Map<String, String> problems) {
        if (all(field).size() != 1 || !offered.contains(one(field))) {
            problems.put(field, "tried-movement." + field + ".empty");
        }
    }

    /** The try, held against the rule. As long as the next morning is not known it counts as back to usual. */
    MovementTrial read(Movement movement, PainRule rule, Instant now) {
        return new MovementTrial(movement, LocalDate.parse(one("on")), now,
                rule.response(Integer.parseInt(one("pain")), !one("morning").equals("no"), one("legs").equals("yes"))
                        .orElseThrow());
    }

    private String one(String field) {
        return all(field).get(0);
    }
}
