package app.backwise.guard;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets a few work at once and a few more wait for their turn, and asks everybody else to come back in a moment. */
public final class Turns {

    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final String words;
    private final Semaphore places;
    private final Semaphore working;

    /**
     * @param words what the others are told, as a message key
     */
    public Turns(int atOnce, int waiting, String words) {
        this.words = words;
        places = new Semaphore(atOnce + waiting);
        working = new Semaphore(atOnce, true);
    }

    /** Somebody's turn, until it is closed. */
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * @throws WaitException if there are too many already
     */
    public <T> T take(Supplier<T> work) {
        try (Turn turn = begin()) {
            return work.get();
        }
    }

    /**
     * Waits for the turn.
     *
     * @throws WaitException if there are too many already
     */
    Turn begin() {
        if (!places.tryAcquire()) {
            throw new WaitException(words, A_MOMENT);
        }
        working.acquireUninterruptibly();
        return () -> {
            working.release();
            places.release();
        };
    }
}
