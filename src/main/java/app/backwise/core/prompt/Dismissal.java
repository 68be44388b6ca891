package app.backwise.core.prompt;

import java.time.LocalDate;

/**
 * A prompt that was put away.
 *
 * @param kind which
 * @param on the person's day
 */
public record Dismissal(Prompt.Kind kind, LocalDate on) {

    boolean covers(Prompt prompt) {
        return kind == prompt.kind() && kind.dismissable() && !prompt.on().isAfter(on);
    }
}
