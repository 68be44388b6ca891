package app.backwise.journal.today;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Own names that were used before, the latest first, and after them empty ones for new names. */
final class OfferedNames {

    private static final int REMEMBERED = 5;
    private static final int NEW = 2;

    private OfferedNames() {}

    /** What was filled in stays on its line; between come names used before, then room for new ones. */
    static <R extends NamedRow<R>> List<R> among(List<R> rows, List<String> remembered) {
        Iterator<String> offered = of(remembered, rows.stream().map(NamedRow::name).toList());
        return rows.stream()
                .filter(row -> !row.blank() || offered.hasNext())
                .map(row -> row.blank() ? row.offering(offered.next()) : row)
                .toList();
    }

    private static Iterator<String> of(List<String> remembered, List<String> inUse) {
        return Stream.concat(
                remembered.stream().filter(name -> !inUse.contains(name)).limit(REMEMBERED),
                Collections.nCopies(NEW, "").stream()).iterator();
    }
}
