package app.backwise.core.history;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Guidance;
import app.backwise.core.decision.Urgency;
import app.backwise.core.questionnaire.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Since when the answers ask to be seen for what they say now: whoever began something before could not know of it. A
 * heuristic of ours, on the cautious side.
 */
final class SeenFirst {

    private static final Choice SPREADING = Questions.LEGS.choice("spreading");

    private SeenFirst() {}

    /** The day of the first of the last looks in a row that asked for all that the last one asks; oldest look first. */
    static Optional<LocalDate> since(List<PastAssessment> looks) {
        int first = looks.size() - 1;
        if (first < 0 || !asks(looks.get(first))) {
            return Optional.empty();
        }
        while (first > 0 && saysNothingNew(looks.get(looks.size() - 1), looks.get(first - 1))) {
            first--;
        }
        return Optional.of(looks.get(first).on());
    }

    /** Not where everything hurts: that holds everything by itself. */
    private static boolean asks(PastAssessment look) {
        return look.guidance().filter(guidance -> guidance.urgency() == Urgency.SEE_SOON
                && guidance.category() != Category.DEBILITATING).isPresent();
    }

    /** What spreads further down a leg is news every time. */
    private static boolean saysNothingNew(PastAssessment latest, PastAssessment before) {
        return asks(before) && rules(before).containsAll(rules(latest)) && !SPREADING.test(latest.answers());
    }

    private static List<String> rules(PastAssessment look) {
        return look.guidance().map(Guidance::because).orElse(List.of()).stream()
                .map(reason -> reason.rule().id()).collect(Collectors.toList());
    }
}
