package app.backwise.journal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTests {

    private static final String LETTERS = "'=+-@\t\r\na ";
    private static final int LONGEST = 5;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=\n", "'=1", "''@x"})
    void putsAnApostropheBeforeWhatLooksLikeAFormula(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1", "'", "''", "'a", "a=1", " =1", "’=1"})
    void leavesOtherTextsAlone(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    }

    /** Every text of up to five of the letters that matter. */
    @Test
    void givesEachTextAFormOfItsOwnThatIsNoFormula() {
        Map<String, String> guarded = new HashMap<>();
        IntStream.rangeClosed(0, LONGEST).forEach(length -> every("", length, guarded));

        assertThat(guarded).hasSize(111_111).allSatisfy((cell, text) -> {
            assertThat(FormulaGuard.unguard(cell)).isEqualTo(text);
            assertThat(cell).doesNotContainPattern("^[=+\\-@\\t\\r\\n]");
        });
    }

    private static void every(String text, int left, Map<String, String> guarded) {
        if (left == 0) {
            assertThat(guarded.put(FormulaGuard.guard(text), text)).as(text).isNull();
            return;
        }
        LETTERS.chars().forEach(letter -> every(text + (char) letter, left - 1, guarded));
    }
}
