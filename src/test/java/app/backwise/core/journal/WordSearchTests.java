package app.backwise.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSearchTests {

    private static final String LETTERS = "aAäÄa\u0308eéÉßſsSiİıσςΣﬁ\uD835\uDD39b\u0301 \n<😖";

    private static String marked(String typed, String text) {
        return WordSearch.of(typed).pieces(text).stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
            "walk, Walked to the mill, [Walk]ed to the mill",
            "CAFE, at the café, at the [café]",
            "café, CAFE, [CAFE]",
            "strasse, Straße, [Straße]",
            "s, Straße, [S]tra[ß]e",
            "οδος, ΟΔΟΣ, [ΟΔΟΣ]",
            "istanbul, İstanbul, [İstanbul]",
            "fi, ﬁn, [ﬁ]n",
            "b, 𝔹ack, [𝔹]ack",
            "aa, aaa, [aaa]",
            "mill walk, walk to the mill, [walk] to the [mill]",
            "<b>, a <b> c, a [<b>] c"})
    void marksTheWords(String typed, String text, String expected) {
        assertThat(WordSearch.of(typed).finds(List.of(text))).isTrue();
        assertThat(marked(typed, text)).isEqualTo(expected);
    }

    @Test
    void marksALetterWithAllItsAccents() {
        assertThat(marked("cafe", "cafe\u0301\u0323s")).isEqualTo("[cafe\u0301\u0323]s");
    }

    @Test
    void needsEveryWordSomewhere() {
        assertThat(WordSearch.of("walk heat").finds(List.of("after a walk", "Heat pack"))).isTrue();
        assertThat(WordSearch.of("walk heat").finds(List.of("after a walk", "cold"))).isFalse();
    }

    @Test
    void findsNothingWithoutAWord() {
        assertThat(WordSearch.of(" \t\u00A0\u2003 ").empty()).isTrue();
        assertThat(WordSearch.of("\u0301").empty()).isTrue();
        assertThat(WordSearch.of("").finds(List.of("anything"))).isFalse();
    }

    @Test
    void givesBackEveryTextWhole() {
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            String text = random(random, 12);
            WordSearch search = WordSearch.of(random(random, 4));
            List<WordSearch.Piece> pieces = search.pieces(text);

            assertThat(pieces.stream().map(WordSearch.Piece::text).collect(Collectors.joining())).as("seed %d", seed)
                    .isEqualTo(text);
            boolean all = !search.empty() && search.finds(List.of(text));
            if (all) {
                assertThat(pieces).as("seed %d", seed).anyMatch(WordSearch.Piece::found);
            }
            if (pieces.stream().noneMatch(WordSearch.Piece::found)) {
                assertThat(all).as("seed %d", seed).isFalse();
            }
        }
    }

    private static String random(Random random, int most) {
        int[] letters = LETTERS.codePoints().toArray();
        return random.ints(random.nextInt(most), 0, letters.length).mapToObj(at -> Character.toString(letters[at]))
                .collect(Collectors.joining());
    }
}
