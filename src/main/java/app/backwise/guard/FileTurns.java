package app.backwise.guard;

import app.backwise.guard.Turns.Turn;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** A few files at once are read or written, in all and for each network, so that they fit into the memory. */
@Component
class FileTurns {

    private final Turns all = new Turns(3, 6, WaitException.TOO_MUCH);
    private final Cache<String, Turns> ofNetworks = Caffeine.newBuilder().weakValues().build();
    private final AtomicInteger taken = new AtomicInteger();

    /**
     * Waits for the turn of this network, then for one of all.
     *
     * @throws WaitException if there are too many already
     */
    Turn begin(String network) {
        Turns own = ofNetworks.get(network, unseen -> new Turns(2, 2, WaitException.TOO_MUCH));
        Turn ofNetwork = own.begin();
        try {
            Turn ofAll = all.begin();
            taken.incrementAndGet();
            return () -> {
                taken.decrementAndGet();
                ofAll.close();
                ofNetwork.close();
            };
        } catch (WaitException e) {
            ofNetwork.close();
            throw e;
        }
    }

    int taken() {
        return taken.get();
    }
}
