package app.backwise.journal.file;

import app.backwise.journal.file.Item.Place;
import app.backwise.journal.file.Problem.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;
import tools.jackson.core.exc.JacksonIOException;

/**
 * What was found in a file.
 *
 * @param journal the journal, if there is no problem
 * @param problems what is wrong
 */
public record JournalFile(Optional<Snapshot> journal, Problems problems) {

    /** A longer text is not even looked at. A cell of a spreadsheet cannot be longer. */
    static final int TEXT_MAXIMUM = 40_000;

    /** By so much the clock of the machine that wrote a file may be ahead of ours. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    /**
     * Reads either format, one record after the other, and ends as soon as it is clear that the file is refused. No
     * moment in it may lie in the future.
     */
    public static JournalFile read(InputStreamSource file, Formats formats, Instant now) throws IOException {
        Problems problems = new Problems();
        JournalReading journal = new JournalReading(problems, formats, now.plus(CLOCKS_APART));
        try (BufferedReader text = open(file)) {
            Snapshot read = journal.read(switch (first(text)) {
                case -1 -> throw problems.last(Place.FILE, Fault.EMPTY);
                case '{' -> JsonRecords.read(text, journal, problems);
                default -> CsvRecords.read(file, journal, problems);
            });
            return new JournalFile(Optional.of(read).filter(whole -> problems.none()), problems);
        } catch (CharacterCodingException e) {
            problems.last(Place.FILE, Fault.NOT_TEXT);
        } catch (UncheckedIOException | JacksonIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e;
            }
            problems.last(Place.FILE, Fault.NOT_TEXT);
        } catch (Problems.EnoughException e) {
            // They are all there.
        }
        return new JournalFile(Optional.empty(), problems);
    }

    /** What a file says about the journal itself. */
    static Item head(Snapshot journal, Instant exportedAt) {
        return Item.of(Kind.JOURNAL)
                .with(Field.FORMAT, Kind.FORMAT_NAME)
                .with(Field.VERSION, Kind.VERSION_NUMBER)
                .with(Field.EXPORTED_AT, exportedAt.truncatedTo(ChronoUnit.MICROS))
                .with(Field.TIME_ZONE, journal.zone());
    }

    /** Files are in UTF-8, strictly, with a byte order mark or without. */
    static BufferedReader open(InputStreamSource file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8.newDecoder()));
    }

    /** The first letter of the text, at which it then stands; or -1. */
    static int first(BufferedReader text) throws IOException {
        int letter;
        do {
            text.mark(1);
            letter = text.read();
        } while (Character.isWhitespace(letter) || letter == JournalCsv.BYTE_ORDER_MARK.charAt(0));
        text.reset();
        return letter;
    }
}
