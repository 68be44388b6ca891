package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.Database;
import app.backwise.RunningSite;
import app.backwise.RunningSite.Address;
import app.backwise.Site;
import app.backwise.journal.sealing.NoteCipher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;

class H2SealingTests extends SealingContract {

    @Override
    Address newDatabase() {
        return Database.H2File.in(data);
    }

    @Test
    void keepsItsKeyBesideTheFileInWhichNoWordIsFound() throws IOException {
        Path keyFile = data.resolve("backwise.key");
        String guest;
        try (RunningSite running = RunningSite.on(newDatabase(), data)) {
            guest = writeEverywhere(running);
        }
        String key = Files.readString(keyFile);
        String bytes = Files.readString(data.resolve("backwise.mv.db"), StandardCharsets.ISO_8859_1);
        assertThat(bytes).as("what lies open").contains("ENTRY_EDITED").as("words").doesNotContain(MARKER, key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile))).isEqualTo("rw-------");

        try (RunningSite running = RunningSite.on(newDatabase(), data)) {
            Site site = running.site();
            site.cookies().put("backwise-journal", guest);
            assertThat(site.open("/journal").main()).contains(MARKER);
        }
        assertThat(Files.readString(keyFile)).isEqualTo(key);

        Files.delete(keyFile);
        assertThatThrownBy(() -> RunningSite.on(newDatabase(), data)).hasStackTraceContaining("BACKWISE_KEY")
                .hasStackTraceContaining(new NoteCipher(List.of(key)).currentKey());
    }
}
