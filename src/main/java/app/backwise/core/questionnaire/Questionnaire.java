package app.backwise.core.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An ordered list of questions. Each is asked when its guard holds for the relevant answers to the questions before it.
 *
 * @param questions the questions in the order asked
 */
public record Questionnaire(List<Question> questions) {

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** A questionnaire of these questions in this order. */
    public static Questionnaire of(Question... questions) {
        return new Questionnaire(List.of(questions));
    }

    /** The question with this id, if there is one. */
    public Optional<Question> find(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /**
     * Goes once over the list. Answers to questions that are not asked (any more) are left behind, so that nothing from
     * an abandoned branch can open a question or decide anything.
     */
    public Walk walk(Answers answers) {
        List<Question> asked = new ArrayList<>();
        Answers relevant = answers.onlyTo(questions);
        for (Question question : questions) {
            if (question.guard().test(relevant)) {
                asked.add(question);
            } else if (relevant.contains(question)) {
                relevant = relevant.without(question);
            }
        }
        return new Walk(asked, relevant);
    }
}
