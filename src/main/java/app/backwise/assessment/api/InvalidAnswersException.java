package app.backwise.assessment.api;

import java.util.List;

/**
 * Answers sent by a program that cannot be taken. Names the question and what it allows, never what was sent: that is
 * health data.
 */
class InvalidAnswersException extends RuntimeException {

    private final String problem;
    private final String question;
    private final List<String> allowed;

    InvalidAnswersException(String problem, String question, List<String> allowed) {
        super(problem);
        this.problem = problem;
        this.question = question;
        this.allowed = allowed;
    }

    String problem() {
        return problem;
    }

    String question() {
        return question;
    }

    List<String> allowed() {
        return allowed;
    }
}
