package app.backwise.journal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.journal.Snapshot;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTests {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final int JOURNALS = 400;

    enum Format {
        JSON(JournalJson::write), CSV(JournalCsv::write);

        private final Function<Item, String> write;

        Format(Function<Item, String> write) {
            this.write = write;
        }

        String of(Snapshot journal) {
            return write.apply(Items.of(journal, NOW));
        }
    }

    private static JournalFile read(String text) {
        return Sent.read(text.getBytes(StandardCharsets.UTF_8), NOW);
    }

    private static void assertComesBack(Snapshot journal, String text, long seed) {
        JournalFile file = read(text);

        assertThat(file.problems().first()).as("seed %d", seed).isEmpty();
        assertThat(file.journal()).as("seed %d", seed).hasValue(journal);
    }

    @ParameterizedTest
    @EnumSource
    void bringsBackEveryJournalUnchanged(Format format) {
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
    void bringsBackAnEmptyJournal(Format format) {
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
            assertComesBack(journal, Spreadsheet.saveAgain(Format.CSV.of(journal), separator.charAt(0)), seed);
        }
    }

    @Test
    void readsLinesThatEndInAnyWay() {
        Snapshot journal = new RandomJournals(7).next(0);
        String text = Format.CSV.of(journal);

        assertComesBack(journal, text.replace("\r\n", "\n"), 7);
        assertComesBack(journal, text.substring(1), 7);
    }
}
