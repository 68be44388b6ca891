package app.backwise.account.secret;

import app.backwise.guard.Turns;
import app.backwise.guard.WaitException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** So many people having their passwords checked that nobody else can, until it is closed. */
public final class Crowd implements AutoCloseable {

    private final CountDownLatch done = new CountDownLatch(1);
    private final List<Thread> people = new ArrayList<>();

    private Crowd() {}

    /** Comes one after the other until the first is turned away. */
    public static Crowd at(Passwords passwords) {
        Crowd crowd = new Crowd();
        while (crowd.letInOneMore(passwords.turns())) {
            Thread.onSpinWait();
        }
        return crowd;
    }

    private boolean letInOneMore(Turns turns) {
        Thread person = new Thread(() -> {
            try {
                turns.take(this::stay);
            } catch (WaitException turnedAway) {
                return;
            }
        });
        person.start();
        while (person.getState() != Thread.State.WAITING && person.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
        people.add(person);
        return person.getState() == Thread.State.WAITING;
    }

    private boolean stay() {
        try {
            done.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        done.countDown();
        for (Thread each : people) {
            each.join();
        }
    }
}
