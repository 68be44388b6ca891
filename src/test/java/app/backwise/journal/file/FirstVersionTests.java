package app.backwise.journal.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.JournalRecords;
import app.backwise.core.followup.CaseNotes;
import app.backwise.core.journal.Treatment;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that the first version wrote, kept as they were. */
class FirstVersionTests {

    private static JournalRecords read(String format) throws IOException {
        try (InputStream file = FirstVersionTests.class.getResourceAsStream("/journal-v1." + format)) {
            JournalFile read = Sent.read(file.readAllBytes(), FileFormat.NOW);
            assertThat(read.problems().first()).isEmpty();
            return JournalRecords.of(read.journal().orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void areStillRead(String format) throws IOException {
        JournalRecords journal = read(format);

        assertThat(journal.in(ZoneOffset.UTC).size()).isEqualTo(5);
        assertThat(journal.entries().get(0).note()).isEqualTo("=1+1\n'quoted', “so”");
        assertThat(journal.entries().get(0).treatments()).extracting(Treatment::name).containsExactly("Heat", "A walk");
        assertThat(journal.experiments()).isEmpty();
        assertThat(journal.plan()).isEqualTo(CaseNotes.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void knowFromTheEntryWhenAnAssessmentWasAnswered(String format) throws IOException {
        assertThat(read(format).assessments()).singleElement()
                .extracting(kept -> kept.at()).isEqualTo(Instant.parse("2026-11-22T10:00:00.5Z"));
    }

    @Test
    void sayTheSameInBothFormats() throws IOException {
        assertThat(read("csv")).isEqualTo(read("json"));
    }
}
