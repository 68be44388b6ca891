package app.backwise.assessment;

import app.backwise.core.questionnaire.AnswerProblem;
import app.backwise.core.questionnaire.Question;
import app.backwise.core.questionnaire.Walk;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * One question as shown.
 *
 * @param question the question
 * @param chosen the option ids to show as chosen
 * @param problem what is wrong with them, if they were just sent and cannot be taken
 * @param number the position of the question, from 1
 * @param count how many questions are asked as things stand
 * @param back path of the page before
 */
record QuestionPage(Question question, Collection<String> chosen, Optional<AnswerProblem> problem, int number,
        int count,
        String back) {

    static QuestionPage of(Question question, Walk walk, String start) {
        return new QuestionPage(question, walk.relevant().of(question), Optional.empty(),
                walk.asked().indexOf(question) + 1, walk.asked().size(),
                walk.before(question).map(Question::id).orElse(start));
    }

    /** What is wrong, as a message key by field; empty if nothing is. */
    public Map<String, String> problems() {
        return problem.map(why -> Map.of(question.id(), keyOf(why))).orElse(Map.of());
    }

    private String keyOf(AnswerProblem why) {
        return why == AnswerProblem.EMPTY ? "question." + question.id() + ".empty" : "form." + why.id();
    }

    QuestionPage refused(Collection<String> sent, AnswerProblem why) {
        return new QuestionPage(question, sent, Optional.of(why), number, count, back);
    }
}
