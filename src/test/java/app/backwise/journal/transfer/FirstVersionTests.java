package app.backwise.journal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.experiment.Experiments;
import app.backwise.core.followup.CaseNotes;
import app.backwise.core.journal.Treatment;
import app.backwise.journal.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that the first version wrote, kept as they were. */
class FirstVersionTests {

    private static Snapshot read(String format) throws IOException {
        try (InputStream file = FirstVersionTests.class.getResourceAsStream("/journal-v1." + format)) {
            JournalFile read = Sent.read(file.readAllBytes(), RoundTripTests.NOW);
            assertThat(read.problems().first()).isEmpty();
            return read.journal().orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void areStillRead(String format) throws IOException {
        Snapshot journal = read(format);

        assertThat(journal.size()).isEqualTo(5);
        assertThat(journal.entries().get(0).note()).isEqualTo("=1+1\n'quoted', “so”");
        assertThat(journal.entries().get(0).treatments()).extracting(Treatment::name).containsExactly("Heat", "A walk");
        assertThat(journal.experiments()).isEqualTo(Experiments.none());
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
