package app.backwise.guard;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Counts the journals that guests open, which stay for weeks: so many an hour from a network, and so many in all. */
@Component
public class NewGuests {

    private final LimitSettings settings;
    private final Rates rates;

    NewGuests(LimitSettings settings, Clock clock) {
        this.settings = settings;
        this.rates = new Rates(WaitException.TOO_MUCH, clock);
    }

    /**
     * Counts a new journal.
     *
     * @throws WaitException if there were too many
     */
    public void count(String address) {
        rates.takeHourly(Network.of(address), settings.guestsOfANetwork());
        rates.takeHourly("all", settings.guests());
    }
}
