package app.backwise.account.door;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may try.
 *
 * @param tries sign-ins for one name from one address, or from a browser known to the account, before they have to wait
 * @param triesAMinute how many more each minute
 * @param triesAnHour sign-ins from one address, for whatever name
 * @param signUpsAnHour new accounts from one address
 */
@ConfigurationProperties("backwise.throttle")
public record ThrottleSettings(@DefaultValue("10") int tries, @DefaultValue("1") int triesAMinute,
        @DefaultValue("100") int triesAnHour, @DefaultValue("20") int signUpsAnHour) {

    /**
     * @throws IllegalArgumentException if nobody could ever sign in or up
     */
    public ThrottleSettings {
        if (tries < 1 || triesAMinute < 1 || triesAnHour < 1 || signUpsAnHour < 1) {
            throw new IllegalArgumentException("Each of the limits of backwise.throttle has to be at least 1");
        }
    }
}
