package app.backwise.core.decision;

import app.backwise.core.questionnaire.Question;

/** What comes next in an assessment. */
public sealed interface Step {

    /** This question is the next to ask. */
    record Ask(Question question) implements Step {}

    /** Everything needed is known. */
    record Decided(Decision decision) implements Step {}
}
