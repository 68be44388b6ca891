package app.backwise.account.door;

import app.backwise.guard.Network;
import app.backwise.guard.Rates;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down those who guess. Nobody is ever locked out: strangers at their addresses and a browser in which somebody
 * has signed in to the account before are counted apart.
 */
@Component
public class Throttle {

    private final ThrottleSettings settings;
    private final Rates rates;

    Throttle(ThrottleSettings settings, Clock clock) {
        this.settings = settings;
        this.rates = new Rates("account.too-often", clock);
    }

    /**
     * Counts a try to sign in.
     *
     * @throws app.backwise.guard.WaitException if there were too many
     */
    void signIn(String address, String name, Optional<String> knownBrowser) {
        if (knownBrowser.isPresent()) {
            takeTry("browser " + knownBrowser.get() + " " + name);
        } else {
            rates.takeHourly("address " + Network.of(address), settings.triesAnHour());
            takeTry("name " + Network.of(address) + " " + name);
        }
    }

    /**
     * Counts a new account.
     *
     * @throws app.backwise.guard.WaitException if there were too many
     */
    public void signUp(String address) {
        rates.takeHourly("sign-up " + Network.of(address), settings.signUpsAnHour());
    }

    /**
     * Counts a new password of somebody signed in.
     *
     * @throws app.backwise.guard.WaitException if there were too many
     */
    public void newPassword(String name) {
        takeTry("new password " + name);
    }

    private void takeTry(String key) {
        rates.take(key, settings.tries(), settings.triesAMinute(), Duration.ofMinutes(1));
    }
}
