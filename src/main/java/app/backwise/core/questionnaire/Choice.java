package app.backwise.core.questionnaire;

import java.util.function.Predicate;

/**
 * One option of one question, such as {@code health/fever}. As a predicate it is true of answers in which it was
 * chosen. Made by {@link Question#choice}, which refuses an option that does not exist.
 *
 * @param question id of the question
 * @param option id of the option
 */
public record Choice(String question, String option) implements Predicate<Answers> {

    @Override
    public boolean test(Answers answers) {
        return answers.of(question).contains(option);
    }

    @Override
    public String toString() {
        return question + "/" + option;
    }
}
