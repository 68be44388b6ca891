package app.backwise.journal.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.springframework.core.io.ByteArrayResource;

/** Files as they were sent. */
final class Sent {

    private Sent() {}

    static JournalFile read(byte[] file, Instant now) {
        try {
            return JournalFile.read(new ByteArrayResource(file), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
