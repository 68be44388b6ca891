package app.backwise.journal.transfer;

import app.backwise.journal.Snapshot;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/** What a visitor has sent to be imported, until they say so: in the memory of their session and nowhere else. */
@Component
@SessionScope
class WaitingFile {

    private Snapshot file;

    synchronized Optional<Snapshot> get() {
        return Optional.ofNullable(file);
    }

    /** Keeps this one in the place of the one before. */
    synchronized void put(Snapshot sent) {
        file = sent;
    }

    /** Gives the file away once. */
    synchronized Optional<Snapshot> take() {
        Optional<Snapshot> taken = get();
        file = null;
        return taken;
    }
}
