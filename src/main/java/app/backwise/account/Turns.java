package app.backwise.account;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets a few work at once and a few more wait for their turn, and asks everybody else to come back in a moment. */
final class Turns {

    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final Semaphore places;
    private final Semaphore working;

    Turns(int atOnce, int waiting) {
        places = new Semaphore(atOnce + waiting);
        working = new Semaphore(atOnce, true);
    }

    /**
     * @throws WaitException if there are too many already
     */
    <T> T take(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new WaitException("account.busy", A_MOMENT);
        }
        try {
            working.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                working.release();
            }
        } finally {
            places.release();
        }
    }
}
