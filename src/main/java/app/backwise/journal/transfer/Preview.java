package app.backwise.journal.transfer;

import app.backwise.journal.file.Field;
import app.backwise.journal.file.value.Ids;
import app.backwise.journal.file.Item;
import app.backwise.journal.file.Kind;
import app.backwise.journal.part.Compared;
import app.backwise.journal.part.Compared.Conflict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an import would do, as shown.
 *
 * @param lines a line for each part of the journal
 * @param remarks ids of what else would happen
 * @param differences the first records that differ
 * @param conflicts how many differ
 */
public record Preview(List<Line> lines, List<String> remarks, List<Difference> differences, int conflicts) {

    private static final int SHOWN = 20;
    private static final int LONGEST = 160;

    /** Whether there is anything to bring in. */
    public boolean changes() {
        return lines.stream().anyMatch(line -> line.added() + line.conflicts() > 0);
    }

    /** How many records of a part are new, the same, and different. */
    public record Line(String part, int added, int same, int conflicts) {

        private static Line of(Compared part) {
            return new Line(part.part(), part.added().size(), part.same(), part.conflicts().size());
        }

        private boolean empty() {
            return added + same + conflicts == 0;
        }
    }

    /**
     * A record of which the journal has another version than the file.
     *
     * @param on its date
     * @param which its time or its name if there can be several a day, or empty
     * @param mine what differs, in the version of the journal
     * @param theirs the same in the version of the file
     */
    public record Difference(String kind, LocalDate on, String which, List<Value> mine, List<Value> theirs) {}

    /** A value of a record; empty if it has none. */
    public record Value(String field, String text) {}

    static Preview of(List<Compared> parts, FieldWords words) {
        return new Preview(
                parts.stream().map(Line::of).filter(line -> !line.empty()).toList(),
                parts.stream().flatMap(part -> part.remark().stream()).toList(),
                parts.stream().flatMap(part -> part.conflicts().stream()).limit(SHOWN)
                        .map(conflict -> difference(conflict, words)).toList(),
                parts.stream().mapToInt(part -> part.conflicts().size()).sum());
    }

    private static Difference difference(Conflict<?> conflict, FieldWords words) {
        Item mine = conflict.myItem();
        Item theirs = conflict.theirItem();
        List<Value> here = new ArrayList<>();
        List<Value> there = new ArrayList<>();
        Set<Field> fields = new TreeSet<>(mine.kind().fields());
        fields.stream().filter(field -> !String.valueOf(mine.get(field)).equals(String.valueOf(theirs.get(field))))
                .forEach(field -> {
                    here.add(new Value(Ids.of(field), shortened(words.of(mine, field))));
                    there.add(new Value(Ids.of(field), shortened(words.of(theirs, field))));
                });
        mine.kind().parts().stream().filter(kind -> !mine.parts(kind).equals(theirs.parts(kind))).forEach(kind -> {
            here.add(new Value(kind.list(), shortened(parts(mine, theirs, kind, words))));
            there.add(new Value(kind.list(), shortened(parts(theirs, mine, kind, words))));
        });
        return new Difference(mine.kind().id(), LocalDate.parse(mine.get(Field.DATE)),
                mine.values().getOrDefault(Field.TIME, mine.values().getOrDefault(Field.NAME, "")), here, there);
    }

    /** The parts; of a series, which may be long, only those that the other version has not. */
    private static String parts(Item item, Item other, Kind kind, FieldWords words) {
        Set<Item> known = kind.isSeries() ? new HashSet<>(other.parts(kind)) : Set.of();
        return item.parts(kind).stream()
                .filter(part -> !known.contains(part))
                .map(part -> part.values().keySet().stream().filter(field -> field != Field.RECORDED_AT)
                        .map(field -> words.of(part, field)).collect(Collectors.joining(": ")))
                .collect(Collectors.joining("; "));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
