package app.backwise.journal.file;

import app.backwise.journal.file.value.Ids;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A record of a file, before its values are understood or after they were written out as text.
 *
 * @param place where it is in the file
 * @param values as text; what is blank is not there
 * @param parts the records that belong to it
 */
public record Item(Kind kind, Place place, Map<Field, String> values, List<Item> parts) {

    /**
     * Where something is in a file.
     *
     * @param line the line in CSV, or in broken JSON; 0 if not known
     * @param record kind and number of the record in JSON, from the outermost; or empty
     */
    public record Place(int line, String record) {

        static final Place FILE = new Place(0, "");

        static Place atLine(long line) {
            return new Place((int) line, "");
        }

        Place part(Kind kind, int number) {
            return new Place(0, (record.isEmpty() ? "" : record + ", ") + kind.id() + " " + number);
        }
    }

    static Item of(Kind kind, Place place) {
        return new Item(kind, place, new EnumMap<>(Field.class), new ArrayList<>());
    }

    public static Item of(Kind kind) {
        return of(kind, Place.FILE);
    }

    public String get(Field field) {
        return values.get(field);
    }

    /** The same with this value; nothing if it is null or empty. */
    public Item with(Field field, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            values.put(field, value.toString());
        }
        return this;
    }

    public Item with(Field field, Boolean value) {
        return with(field, value == null ? null : value ? "yes" : "no");
    }

    public Item with(Field field, Enum<?> value) {
        return with(field, value == null ? null : Ids.of(value));
    }

    /** The same with this record that belongs to it. */
    public Item with(Item part) {
        parts.add(part);
        return this;
    }

    public List<Item> parts(Kind wanted) {
        return parts.stream().filter(part -> part.kind == wanted).toList();
    }
}
