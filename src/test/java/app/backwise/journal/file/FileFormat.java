package app.backwise.journal.file;

import app.backwise.JournalRecords;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Function;

/** Both formats of files, as text. */
public enum FileFormat {
    JSON(FileFormat::json), CSV(FileFormat::csv);

    public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Function<Snapshot, String> write;

    FileFormat(Function<Snapshot, String> write) {
        this.write = write;
    }

    public String of(Snapshot journal) {
        return write.apply(journal);
    }

    private static String json(Snapshot journal) {
        return new String(JournalJson.write(journal, JournalRecords.FORMATS, NOW), StandardCharsets.UTF_8);
    }

    private static String csv(Snapshot journal) {
        return JournalCsv.write(journal, JournalRecords.FORMATS, NOW);
    }
}
