package app.backwise.journal.file;

import app.backwise.JournalRecords;
import java.time.Instant;
import java.util.stream.Collectors;

/** Reads hostile files in a JVM of its own, whose heap is small, and says what came of each. */
final class HostileFiles {

    private HostileFiles() {}

    public static void main(String[] none) {
        for (HostileFile file : HostileFile.values()) {
            System.out.println(file + " " + outcome(file));
        }
    }

    private static String outcome(HostileFile file) {
        try {
            JournalFile read = JournalFile.read(file.content(), JournalRecords.FORMATS,
                    Instant.parse("2026-11-23T09:00:00Z"));
            return read.journal().isPresent() ? "taken" : read.problems().first().stream()
                    .map(problem -> problem.fault().name()).distinct().collect(Collectors.joining(" "));
        } catch (Throwable e) {
            return e.getClass().getSimpleName();
        }
    }
}
