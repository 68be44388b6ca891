package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.*;

import app.backwise.core.Patient;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every combination of all answers that a category can depend on, for a younger and an older adult. Of what happened
 * before the pain only what a category asks for is combined here; the rest is in the sets of findings and the random
 * answers.
 */
final class CategoryProduct {

    private static final List<String> BEFORE = List.of("accident", "surgery", "serious-illness", "minor-strain");
    private static Long done;

    private CategoryProduct() {}

    /** Checks all of it, once; returns how many combinations there are. */
    static synchronized long run() {
        if (done == null) {
            List<Answers> starts = new ArrayList<>();
            for (String age : List.of("18-49", "70-plus")) {
                Answers aged = Patient.benign().with(AGE, age).answers();
                each(SITE, aged).forEach(sited -> subsetsOfEvents(sited).forEach(starts::add));
            }
            done = starts.parallelStream().mapToLong(CategoryProduct::checkAllFrom).sum();
        }
        return done;
    }

    private static long checkAllFrom(Answers start) {
        return furtherPages(start)
                .flatMap(answers -> each(DURATION, answers))
                .flatMap(answers -> each(COURSE, answers))
                .flatMap(answers -> each(ACTIVITY, answers))
                .flatMap(answers -> each(PAIN_NOW, answers))
                .map(DecisionCheck::checked)
                .mapToLong(decision -> 1)
                .sum();
    }

    private static Stream<Answers> subsetsOfEvents(Answers answers) {
        return IntStream.range(0, 1 << BEFORE.size()).mapToObj(subset -> answers.with(EVENTS, subset == 0
                ? List.of(Question.NONE)
                : IntStream.range(0, BEFORE.size()).filter(bit -> (subset >> bit & 1) == 1)
                        .mapToObj(BEFORE::get).toList()));
    }

    private static Stream<Answers> furtherPages(Answers answers) {
        Answers more = answers.with(STIFFNESS, Set.of(Question.NONE)).with(SIDE_SIGNS, Set.of(Question.NONE))
                .with(INJURED_PART, Set.of("leg"));
        return eachIfAsked(ACCIDENT_CHECK, more).flatMap(checked -> eachIfAsked(INJURY, checked));
    }

    private static Stream<Answers> eachIfAsked(Question question, Answers answers) {
        return PART_ONE.walk(answers).asked().contains(question) ? each(question, answers) : Stream.of(answers);
    }

    private static Stream<Answers> each(Question question, Answers answers) {
        return question.options().stream().map(option -> answers.with(question, List.of(option)));
    }
}
