package app.backwise.guard;

import app.backwise.guard.Turns.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** So many that nobody else gets a turn, until it is closed. */
final class FullHouse implements AutoCloseable {

    private final CountDownLatch done = new CountDownLatch(1);
    private final List<Thread> people = new ArrayList<>();

    /** Comes one after the other until the first is turned away. */
    FullHouse(Supplier<Turn> turns) {
        while (letInOneMore(turns)) {
            Thread.onSpinWait();
        }
    }

    private boolean letInOneMore(Supplier<Turn> turns) {
        Thread person = new Thread(() -> {
            try (Turn turn = turns.get()) {
                done.await();
            } catch (WaitException turnedAway) {
                return;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        person.start();
        while (person.getState() != Thread.State.WAITING && person.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
        people.add(person);
        return person.getState() == Thread.State.WAITING;
    }

    @Override
    public void close() throws InterruptedException {
        done.countDown();
        for (Thread each : people) {
            each.join();
        }
    }
}
