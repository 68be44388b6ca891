package app.backwise.core.journal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds texts in which all of some words occur, in any order and as parts of longer words too, whatever their case and
 * accents.
 *
 * @param words the words looked for, folded
 */
public record WordSearch(List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
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
            for (int at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
                found.set(folded.starts.get(at), folded.end(at + word.length()));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0, to; from < text.length(); from = to) {
            boolean marked = found.get(from);
            int next = marked ? found.nextClearBit(from) : found.nextSetBit(from);
            to = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new Piece(text.substring(from, to), marked));
        }
        return pieces;
    }

    private static String fold(String text) {
        return Folded.of(text).text;
    }

    /**
     * A text folded letter by letter.
     *
     * @param starts for each folded letter, where in the text that letter begins of which it is; and then the end of
     *        the text
     */
    private record Folded(String text, List<Integer> starts) {

        static Folded of(String text) {
            StringBuilder folded = new StringBuilder();
            List<Integer> starts = new ArrayList<>();
            for (int at = 0, next; at < text.length(); at = next) {
                next = at + Character.charCount(text.codePointAt(at));
                String letter = bare(text.substring(at, next));
                starts.addAll(Collections.nCopies(letter.length(), at));
                folded.append(letter);
            }
            starts.add(text.length());
            return new Folded(folded.toString(), starts);
        }

        private static String bare(String letter) {
            String base = MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFKD)).replaceAll("");
            return base.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        }

        /** Where in the text that ends which folded ends before this place: whole letters, with their accents. */
        int end(int place) {
            int end = place;
            while (starts.get(end).equals(starts.get(place - 1))) {
                end++;
            }
            return starts.get(end);
        }
    }
}
