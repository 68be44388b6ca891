package app.backwise.journal.file;

import app.backwise.JournalRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.springframework.core.io.ByteArrayResource;

/** Files as they were sent. */
public final class Sent {

    private Sent() {}

    public static JournalFile read(byte[] file, Instant now) {
        try {
            return JournalFile.read(new ByteArrayResource(file), JournalRecords.FORMATS, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
