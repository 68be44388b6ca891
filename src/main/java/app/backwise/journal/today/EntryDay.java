package app.backwise.journal.today;

import app.backwise.core.journal.Entry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The entries of one day as shown.
 *
 * @param on the person's day
 * @param lines its entries
 */
public record EntryDay(LocalDate on, List<EntryLine> lines) {

    /** The entries by days, in the order they come in. */
    public static List<EntryDay> of(List<Entry> entries, ZoneId home) {
        Map<LocalDate, List<EntryLine>> byDay = entries.stream().collect(Collectors.groupingBy(
                entry -> entry.when().day(), LinkedHashMap::new,
                Collectors.mapping(entry -> new EntryLine(entry, home), Collectors.toList())));
        return byDay.entrySet().stream().map(day -> new EntryDay(day.getKey(), day.getValue())).toList();
    }
}
