package app.backwise.account.secret;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Estimates with zxcvbn how many guesses a password takes somebody who tries common passwords, words, names, dates,
 * runs and repetitions first.
 */
final class Guesses {

    /** As a power of ten: at the thousand guesses a second that our hash allows a strong machine, more than a week. */
    private static final double ENOUGH = 9;
    /** Zxcvbn's work grows faster than the length, and with symbols that may be several letters, as ( and [ for c. */
    private static final int PIECE = 40;
    private static final String SYMBOLS = "@({[<!|$+%";
    private static final List<String> READINGS = List.of("accccilstx", "290[,1\\4=5");

    private static final Zxcvbn ZXCVBN = new Zxcvbn();

    private Guesses() {}

    /**
     * Whether a piece of it alone takes enough guesses.
     *
     * @param known words that whoever guesses would try first
     */
    static boolean areEnough(String password, List<String> known) {
        return IntStream.iterate(0, start -> start < password.length(), start -> start + PIECE)
                .mapToObj(start -> password.substring(start, Math.min(start + PIECE, password.length())))
                .anyMatch(piece -> readings(piece)
                        .allMatch(reading -> ZXCVBN.measure(reading, known).getGuessesLog10() >= ENOUGH));
    }

    /** With each symbol as the letter it looks like, then as what is on the same key. */
    private static Stream<String> readings(String piece) {
        return READINGS.stream().map(reading -> piece.codePoints()
                .map(each -> SYMBOLS.indexOf(each) < 0 ? each : reading.charAt(SYMBOLS.indexOf(each)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString())
                .distinct();
    }
}
