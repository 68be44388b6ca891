package app.backwise.journal.transfer;

import app.backwise.journal.Snapshot;
import app.backwise.journal.transfer.Item.Place;
import app.backwise.journal.transfer.Problem.Fault;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What was found in a file.
 *
 * @param journal the journal, if there is no problem
 * @param problems what is wrong
 */
record JournalFile(Optional<Snapshot> journal, Problems problems) {

    /** By so much the clock of the machine that wrote a file may be ahead of ours. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    /** Reads either format; no moment in it may lie in the future. */
    static JournalFile read(byte[] file, Instant now) {
        Problems problems = new Problems();
        Optional<Snapshot> journal = text(file, problems)
                .flatMap(text -> text.startsWith("{") ? JournalJson.read(text, problems) : CsvRows.read(text, problems))
                .map(root -> new SnapshotReader(problems, now.plus(CLOCKS_APART)).read(root));
        return new JournalFile(journal.filter(read -> problems.none()), problems);
    }

    private static Optional<String> text(byte[] file, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            String plain = text.startsWith(JournalCsv.BYTE_ORDER_MARK) ? text.substring(1) : text;
            if (plain.isBlank()) {
                problems.add(Place.FILE, Fault.EMPTY);
                return Optional.empty();
            }
            return Optional.of(plain.stripLeading());
        } catch (CharacterCodingException e) {
            problems.add(Place.FILE, Fault.NOT_TEXT);
            return Optional.empty();
        }
    }
}
