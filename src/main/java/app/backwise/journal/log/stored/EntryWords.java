package app.backwise.journal.log.stored;

import app.backwise.core.journal.Entry;
import java.util.List;

/** What is sealed of an entry. */
public record EntryWords(String note, List<StoredTreatment> treatments) {

    public static final EntryWords NONE = new EntryWords("", List.of());

    public static EntryWords of(Entry entry) {
        return new EntryWords(entry.note(), StoredTreatment.of(entry.treatments()));
    }
}
