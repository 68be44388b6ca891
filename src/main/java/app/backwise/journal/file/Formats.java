package app.backwise.journal.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formats of all records of a journal, in the order in which they stand in files. */
public final class Formats {

    private final List<RecordFormat<?>> all;
    private final Map<String, Kind> byId = new HashMap<>();
    private final Map<String, Kind> byList = new HashMap<>();

    /**
     * @throws IllegalArgumentException if two kinds have one name
     */
    public Formats(List<RecordFormat<?>> all) {
        this.all = List.copyOf(all);
        name(byId, Kind.JOURNAL.id(), Kind.JOURNAL);
        for (RecordFormat<?> format : all) {
            name(byList, format.kind().list(), format.kind());
            name(byId, format.kind().id(), format.kind());
            format.kind().parts().forEach(part -> name(byId, part.id(), part));
        }
    }

    private static void name(Map<String, Kind> kinds, String name, Kind kind) {
        if (kinds.put(name, kind) != null) {
            throw new IllegalArgumentException("Two kinds are called " + name);
        }
    }

    List<RecordFormat<?>> all() {
        return all;
    }

    /** The kind of records, or of what belongs to them, that has this id. */
    Optional<Kind> kind(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The kind of records that stand in the list of this name, or what belongs to records of a kind and does. */
    Optional<Kind> part(Kind of, String list) {
        return of == Kind.JOURNAL ? Optional.ofNullable(byList.get(list)) : of.part(list);
    }
}
