package app.backwise.journal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.guard.LimitSettings;
import app.backwise.guard.WaitException;
import app.backwise.journal.file.Snapshot;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitingFilesTests {

    private static final Snapshot FILE = Snapshot.empty(ZoneOffset.UTC);
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private final WaitingFiles files = new WaitingFiles(new LimitSettings(1, 1, Duration.ofMinutes(1), 1, 1, 10, 1));
    private final UUID visitor = UUID.randomUUID();

    private void put(int bytes, String network) {
        files.put(UUID.randomUUID(), FILE, bytes, network);
    }

    @Test
    void neverTakeThePlaceOfAnothers() {
        files.put(visitor, FILE, TEN_MEGABYTES, "home");
        IntStream.range(0, 5).forEach(each -> put(TEN_MEGABYTES, "network " + each));

        assertThatThrownBy(() -> put(TEN_MEGABYTES, "one more")).isInstanceOf(WaitException.class);
        assertThat(files.get(visitor)).contains(FILE);
    }

    @Test
    void areAFewOfEachNetwork() {
        IntStream.range(0, 10).forEach(each -> put(10, "robot"));

        assertThatThrownBy(() -> put(10, "robot")).isInstanceOf(WaitException.class);
        put(10, "home");
    }

    @Test
    void areNotMoreThanTheyTakeRoomForHoweverSmall() {
        assertThatThrownBy(() -> IntStream.range(0, 2000).forEach(each -> put(10, "network " + each)))
                .isInstanceOf(WaitException.class);
    }

    @Test
    void makeRoomForTheNextOfTheSameVisitor() {
        for (int times = 0; times < 20; times++) {
            files.put(visitor, FILE, TEN_MEGABYTES, "home");
        }

        assertThat(files.get(visitor)).contains(FILE);
    }
}
