package app.backwise.journal;

import app.backwise.core.clearance.SafetyQuestions;
import app.backwise.core.journal.Entry;
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

    /**
     * After this entry is written, told before it is: what it says of the legs asks for them, and so does a prompt that
     * it brings up. The plan is read once.
     */
    public String afterNew(Visitor visitor, Entry entry) {
        SafetyQuestions legs = SafetyQuestions.after(entry.legs());
        if (legs.asked()) {
            return after(legs, JOURNAL);
        }
        return plan.with(visitor, entry)
                .map(change -> after(asking(change.before()), asking(change.after())))
                .orElse(JOURNAL);
    }

    /** The prompt that asks for them before an entry is changed. */
    public Optional<Prompt.Trigger> asked(Visitor visitor) {
        return asking(plan.of(visitor).flatMap(PlanToday.Lines::prompt));
    }

    private static Optional<Prompt.Trigger> asking(Optional<Prompt> prompt) {
        return prompt.filter(Prompt::urgent).map(Prompt::trigger);
    }

    /**
     * After an entry was changed: what it says of the legs asks for them, and so does a prompt that did not ask before.
     *
     * @param legs what the entry says of the legs that was not said in it before, or null
     */
    public String afterChange(Visitor visitor, LegSymptoms legs, Optional<Prompt.Trigger> before) {
        return after(SafetyQuestions.after(legs), after(before, asked(visitor)));
    }

    private static String after(Optional<Prompt.Trigger> before, Optional<Prompt.Trigger> now) {
        return now.isPresent() && !now.equals(before) ? SAFETY_QUESTIONS : JOURNAL;
    }
}
