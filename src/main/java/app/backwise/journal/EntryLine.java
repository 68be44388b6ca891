package app.backwise.journal;

import app.backwise.core.journal.Entry;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry as shown.
 *
 * @param pain 0 to 10
 * @param when the time in the zone shown
 * @param note the note, if any
 * @param assessmentId the assessment it comes from, if any
 */
public record EntryLine(int pain, ZonedDateTime when, Optional<String> note, Optional<UUID> assessmentId) {

    public static EntryLine of(Entry entry) {
        return new EntryLine(entry.pain(), entry.when().local(),
                Optional.of(entry.note()).filter(note -> !note.isEmpty()), Optional.ofNullable(entry.assessment()));
    }

    /** Which words go with the number. */
    public String severity() {
        if (pain == 0) {
            return "none";
        }
        return pain <= 3 ? "mild" : pain <= 6 ? "moderate" : "severe";
    }
}
