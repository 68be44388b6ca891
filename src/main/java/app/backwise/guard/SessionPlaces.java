package app.backwise.guard;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** As many sessions as the memory bears, of which nobody can have all. */
@Component
@EnableConfigurationProperties(LimitSettings.class)
class SessionPlaces {

    private static final Duration A_WHILE = Duration.ofMinutes(5);

    private final LimitSettings settings;
    private final Map<String, Integer> ofNetworks = new HashMap<>();
    private int taken;

    SessionPlaces(LimitSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws WaitException if there is none for this network, or none at all
     */
    synchronized void take(String network) {
        int others = ofNetworks.getOrDefault(network, 0);
        if (taken >= settings.sessions() || others >= settings.sessionsOfANetwork()) {
            throw new WaitException(WaitException.TOO_MUCH, A_WHILE);
        }
        ofNetworks.put(network, others + 1);
        taken++;
    }

    synchronized void giveBack(String network) {
        ofNetworks.computeIfPresent(network, (same, others) -> others > 1 ? others - 1 : null);
        taken--;
    }

    synchronized int taken() {
        return taken;
    }
}
