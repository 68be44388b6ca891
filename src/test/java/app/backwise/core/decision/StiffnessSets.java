package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.AGE;
import static app.backwise.core.assessment.Questions.DURATION;
import static app.backwise.core.assessment.Questions.STIFFNESS;

import app.backwise.core.Patient;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every combination of the answers about stiffness, for both ages that are asked about it. */
final class StiffnessSets {

    private static final List<String> OPTIONS =
            STIFFNESS.options().stream().filter(option -> !option.equals(Question.NONE)).toList();

    private StiffnessSets() {}

    /** Checks all of them; returns how many. */
    static long run() {
        return Stream.of("18-49", "50-64")
                .map(age -> Patient.benign().with(AGE, age).with(DURATION, "over-3-months").answers())
                .mapToLong(StiffnessSets::checkAllFrom).sum();
    }

    private static long checkAllFrom(Answers answers) {
        return IntStream.range(0, 1 << OPTIONS.size())
                .mapToObj(subset -> IntStream.range(0, OPTIONS.size())
                        .filter(bit -> (subset >> bit & 1) == 1).mapToObj(OPTIONS::get).toList())
                .map(chosen -> answers.with(STIFFNESS, chosen.isEmpty() ? List.of(Question.NONE) : chosen))
                .map(DecisionCheck::checked).mapToLong(decision -> 1).sum();
    }
}
