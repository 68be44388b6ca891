package app.backwise.journal.today;

import app.backwise.core.journal.Entry;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * An entry as shown, in the words and times of the person.
 *
 * @param entry what was written
 * @param home the zone of the journal, which goes without saying
 */
public record EntryLine(Entry entry, ZoneId home) {

    /** Which words go with the number. */
    public String severity() {
        int pain = entry.pain();
        if (pain == 0) {
            return "none";
        }
        return pain <= 3 ? "mild" : pain <= 6 ? "moderate" : "severe";
    }

    /** The time it is about. */
    public ZonedDateTime when() {
        return entry.when().local();
    }

    /** Whether it was written in another zone than the journal is in now. */
    public boolean elsewhere() {
        return !entry.when().zone().equals(home);
    }

    /** When it was last changed, or null. */
    public ZonedDateTime edited() {
        return entry.when().editedAt() == null ? null : entry.when().editedAt().atZone(entry.when().zone());
    }

    public List<String> noteLines() {
        return entry.note().lines().filter(line -> !line.isBlank()).toList();
    }
}
