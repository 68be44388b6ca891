package app.backwise.journal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTests {

    private static final int JOURNALS = 400;

    private static JournalFile read(String text) {
        return Sent.read(text.getBytes(StandardCharsets.UTF_8), FileFormat.NOW);
    }

    private static void assertComesBack(Snapshot journal, String text, long seed) {
        JournalFile file = read(text);

        assertThat(file.problems().first()).as("seed %d", seed).isEmpty();
        assertThat(file.journal()).as("seed %d", seed).hasValue(journal);
    }

    @ParameterizedTest
    @EnumSource
    void bringsBackEveryJournalUnchanged(FileFormat format) {
        long seed = new Random().nextLong();
        RandomJournals journals = new RandomJournals(seed);
        int records = 0;
        for (int count = 0; count < JOURNALS; count++) {
            Snapshot journal = journals.next(8);
            records += journal.size();
            assertComesBack(journal, format.of(journal), seed);
        }
        assertThat(records).as("seed %d", seed).isGreaterThan(JOURNALS);
    }

    @ParameterizedTest
    @EnumSource
    void bringsBackAnEmptyJournal(FileFormat format) {
        Snapshot empty = Snapshot.empty(ZoneId.of("Asia/Tokyo"));

        assertComesBack(empty, format.of(empty), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void readsWhatASpreadsheetSavedWithAnotherSeparator(String separator) {
        long seed = new Random().nextLong();
        RandomJournals journals = new RandomJournals(seed);
        for (int count = 0; count < JOURNALS / 4; count++) {
            Snapshot journal = journals.next(6);
            assertComesBack(journal, Spreadsheet.saveAgain(FileFormat.CSV.of(journal), separator.charAt(0)), seed);
        }
    }

    @Test
    void readsLinesThatEndInAnyWay() {
        Snapshot journal = new RandomJournals(7).next(0);
        String text = FileFormat.CSV.of(journal);

        assertComesBack(journal, text.replace("\r\n", "\n"), 7);
        assertComesBack(journal, text.substring(1), 7);
    }
}
