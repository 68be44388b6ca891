package app.backwise.core.journal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text without case and accents, folded letter by letter.
 *
 * @param text the folded text
 * @param starts for each folded letter, where in the text that letter begins of which it is; and then the end of
 *        the text
 */
record Folded(String text, List<Integer> starts) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

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
