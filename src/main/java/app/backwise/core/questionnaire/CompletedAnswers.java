package app.backwise.core.questionnaire;

/** Answers to every question that is asked, and to no other. Only a {@link Walk} can make them. */
public final class CompletedAnswers {

    private final Answers answers;

    CompletedAnswers(Answers answers) {
        this.answers = answers;
    }

    /** The answers themselves. */
    public Answers answers() {
        return answers;
    }
}
