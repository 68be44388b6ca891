package app.backwise.core.questionnaire;

import java.util.List;
import java.util.Optional;

/** One pass over a questionnaire with somebody's answers: what is asked, what counts, and what comes next. */
public final class Walk {

    private final List<Question> asked;
    private final Answers relevant;

    Walk(List<Question> asked, Answers relevant) {
        this.asked = List.copyOf(asked);
        this.relevant = relevant;
    }

    /** The questions to ask, in order, answered or not. */
    public List<Question> asked() {
        return asked;
    }

    /** The answers to questions that are asked; all others do not exist. */
    public Answers relevant() {
        return relevant;
    }

    /** The questions without an answer, in order. */
    public List<Question> open() {
        return asked.stream().filter(question -> !relevant.contains(question)).toList();
    }

    /** The first question without an answer; empty when all have one. */
    public Optional<Question> firstOpen() {
        return asked.stream().filter(question -> !relevant.contains(question)).findFirst();
    }

    /** The question asked just before this one; empty for the first. */
    public Optional<Question> before(Question question) {
        int position = asked.indexOf(question);
        return position > 0 ? Optional.of(asked.get(position - 1)) : Optional.empty();
    }

    /** Whether the person may open this question now: it is answered, or it is the next one open. */
    public boolean mayVisit(Question question) {
        return asked.contains(question)
                && (relevant.contains(question) || firstOpen().filter(question::equals).isPresent());
    }

    /** The completed answers; empty while a question is open. */
    public Optional<CompletedAnswers> completed() {
        return firstOpen().isEmpty() ? Optional.of(new CompletedAnswers(relevant)) : Optional.empty();
    }
}
