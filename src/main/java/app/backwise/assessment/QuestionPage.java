package app.backwise.assessment;

import app.backwise.core.questionnaire.AnswerProblem;
import app.backwise.core.questionnaire.Question;
import app.backwise.core.questionnaire.Walk;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;

/**
 * One question as shown.
 *
 * @param question the question
 * @param form the option ids to show as chosen, and what is wrong with them if they were just sent and cannot be taken
 * @param number the position of the question, from 1
 * @param count how many questions are asked as things stand
 * @param back path of the page before
 */
record QuestionPage(Question question, FilledForm form, int number, int count, String back) {

    static QuestionPage of(Question question, Walk walk, String start) {
        Submitted answered = Submitted.nothing();
        walk.relevant().of(question).forEach(option -> answered.with(question.id(), option));
        return new QuestionPage(question, FilledForm.of(answered), walk.asked().indexOf(question) + 1,
                walk.asked().size(), walk.before(question).map(Question::id).orElse(start));
    }

    QuestionPage refused(Submitted sent, AnswerProblem why) {
        String key = why == AnswerProblem.EMPTY ? "question." + question.id() + ".empty" : "form." + why.id();
        return new QuestionPage(question, sent.refused(question.id(), key), number, count, back);
    }
}
