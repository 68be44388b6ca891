package app.backwise.journal;

import java.time.ZoneId;
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
record EntryLine(int pain, ZonedDateTime when, Optional<String> note, Optional<UUID> assessmentId) {

    static EntryLine of(JournalEntry entry, ZoneId zone) {
        return new EntryLine(entry.pain().value(), entry.recordedAt().atZone(zone), entry.note(), entry.assessmentId());
    }

    /** Which words go with the number. */
    public String severity() {
        if (pain == 0) {
            return "none";
        }
        return pain <= 3 ? "mild" : pain <= 6 ? "moderate" : "severe";
    }
}
