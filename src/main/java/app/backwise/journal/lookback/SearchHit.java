package app.backwise.journal.lookback;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.WordSearch;
import app.backwise.core.journal.WordSearch.Piece;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry or a day in which the words were found.
 *
 * @param on the day
 * @param pain the pain of the entry, or null if it is what was said of the day
 * @param texts everything written there, in pieces
 */
public record SearchHit(LocalDate on, Integer pain, List<List<Piece>> texts) {

    /** All there are, newest first; on the same day entries before what was said of it. */
    static List<SearchHit> find(WordSearch search, List<Entry> entries, List<Day> days) {
        Stream<SearchHit> inEntries = entries.stream().filter(entry -> search.finds(entry.ownWords()))
                .map(entry -> of(search, entry.when().day(), entry.pain(), entry.ownWords()));
        Stream<SearchHit> inDays = days.stream().filter(day -> search.finds(day.ownWords()))
                .map(day -> of(search, day.on(), null, day.ownWords()));
        return Stream.concat(inEntries, inDays).sorted(Comparator.comparing(SearchHit::on).reversed()).toList();
    }

    private static SearchHit of(WordSearch search, LocalDate on, Integer pain, List<String> texts) {
        return new SearchHit(on, pain, texts.stream().map(search::pieces).toList());
    }
}
