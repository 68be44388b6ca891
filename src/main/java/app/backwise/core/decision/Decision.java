package app.backwise.core.decision;

import app.backwise.core.questionnaire.Answers;
import java.util.List;

/** What the answers amount to. Only {@link Guidance} can carry a category, and only from it can a plan be made. */
public sealed interface Decision permits GetHelp, Guidance {

    /** How soon the person needs help. */
    Urgency urgency();

    /** The safety rules that apply, most urgent first; empty when none does. */
    List<Reason> because();

    /** The answers that were decided on. */
    Answers answers();
}
