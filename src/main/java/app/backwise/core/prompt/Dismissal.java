package app.backwise.core.prompt;

import java.time.LocalDate;

/**
 * A prompt that was put away.
 *
 * @param trigger which
 * @param on the person's day
 */
public record Dismissal(Prompt.Trigger trigger, LocalDate on) {

    boolean covers(Prompt prompt) {
        return trigger == prompt.trigger() && trigger.dismissable() && !prompt.on().isAfter(on);
    }
}
