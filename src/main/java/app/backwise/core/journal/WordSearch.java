package app.backwise.core.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds texts in which all of some words occur, in any order and as parts of longer words too, whatever their case and
 * accents.
 *
 * @param words the words looked for, folded
 */
public record WordSearch(List<String> words) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** A part of a text, and whether it is one of the words looked for. */
    public record Piece(String text, boolean found) {}

    /** A search for the words in what a person typed; without any it finds nothing. */
    public static WordSearch of(String typed) {
        return new WordSearch(Arrays.stream(SPACE.split(typed)).map(WordSearch::fold).filter(word -> !word.isEmpty())
                .distinct().toList());
    }

    public boolean empty() {
        return words.isEmpty();
    }

    /** Whether each word occurs in at least one of the texts. */
    public boolean finds(List<String> texts) {
        List<String> folded = texts.stream().map(WordSearch::fold).toList();
        return !empty() && words.stream().allMatch(word -> folded.stream().anyMatch(text -> text.contains(word)));
    }

    /** The text in pieces, with every place at which a word occurs as a piece of its own. */
    public List<Piece> pieces(String text) {
        Folded folded = Folded.of(text);
        BitSet found = new BitSet(text.length());
        for (String word : words) {
            for (int at = folded.text().indexOf(word); at >= 0; at = folded.text().indexOf(word, at + 1)) {
                found.set(folded.starts().get(at), folded.end(at + word.length()));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0, to; from < text.length(); from = to) {
            boolean marked = found.get(from);
            int next = marked ? found.nextClearBit(from) : found.nextSetBit(from);
            to = next < 0 ? text.length() : next;
            pieces.add(new Piece(text.substring(from, to), marked));
        }
        return pieces;
    }

    private static String fold(String text) {
        return Folded.of(text).text();
    }
}
