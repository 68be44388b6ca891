package app.backwise.journal;

import app.backwise.core.clearance.SafetyQuestions;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.prompt.Prompt;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Where a person goes after something was written down: to the safety questions, if it makes them worth asking again.
 */
@Component
public class NextPage {

    private static final String SAFETY_QUESTIONS = "redirect:/journal/safety";
    private static final String JOURNAL = "redirect:/journal";

    private final PlanToday plan;

    NextPage(PlanToday plan) {
        this.plan = plan;
    }

    /** After an answer that asks for them or does not. */
    public static String after(SafetyQuestions asked, String otherwise) {
        return asked.asked() ? SAFETY_QUESTIONS : otherwise;
    }

    /** The prompt that asks for them before an entry is written. */
    public Optional<Prompt.Trigger> asked(Visitor visitor) {
        return plan.of(visitor).flatMap(PlanToday.Lines::prompt).map(Prompt::trigger)
                .filter(trigger -> trigger.step() == Prompt.Step.SAFETY_QUESTIONS);
    }

    /**
     * After an entry was written: what it says of the legs asks for them, and so does a prompt that did not ask before.
     *
     * @param legs what the entry says of the legs that was not said in it before, or null
     */
    public String afterEntry(Visitor visitor, LegSymptoms legs, Optional<Prompt.Trigger> before) {
        Optional<Prompt.Trigger> now = asked(visitor);
        return after(SafetyQuestions.after(legs),
                now.isPresent() && !now.equals(before) ? SAFETY_QUESTIONS : JOURNAL);
    }
}
