package app.backwise.journal.transfer;

import jakarta.annotation.PreDestroy;
import app.backwise.journal.file.Snapshot;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/** The file that a visitor has sent to be imported, until they say so or an hour has gone by. */
@Component
@SessionScope
class WaitingFile {

    private final UUID visitor = UUID.randomUUID();
    private final WaitingFiles all;
    private Imported done;

    WaitingFile(WaitingFiles all) {
        this.all = all;
    }

    synchronized Optional<Snapshot> get() {
        return all.get(visitor);
    }

    /** Keeps this one in the place of the one before. */
    synchronized void put(Snapshot file, int bytes, String network) {
        done = null;
        all.put(visitor, file, bytes, network);
    }

    /** Writes the file, once however often this is asked for, and forgets it; it stays if it cannot be written. */
    synchronized Optional<Imported> finish(Function<Snapshot, Optional<Imported>> write) {
        Optional<Snapshot> file = get();
        if (file.isEmpty()) {
            return Optional.ofNullable(done);
        }
        Optional<Imported> written = write.apply(file.get());
        if (written.isPresent()) {
            forget();
            done = written.get();
        }
        return written;
    }

    /** When they say so, and when their session ends. */
    @PreDestroy
    synchronized void forget() {
        done = null;
        all.forget(visitor);
    }
}
