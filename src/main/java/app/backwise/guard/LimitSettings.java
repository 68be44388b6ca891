package app.backwise.guard;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the site takes from strangers.
 *
 * @param sessionsOfANetwork sessions at the same time from one address
 * @param sessions sessions at the same time in all
 * @param unusedSession how long a session lasts in which nothing was done since it began
 * @param guestsOfANetwork journals that guests may open in an hour from one address
 * @param guests journals that guests may open in an hour in all
 * @param filesOfANetwork files from one address that wait at the same time to be imported
 * @param recordsOfAJournal how often one journal may be written in within an hour
 */
@ConfigurationProperties("backwise.limits")
public record LimitSettings(@DefaultValue("500") int sessionsOfANetwork, @DefaultValue("20000") int sessions,
        @DefaultValue("20m") Duration unusedSession, @DefaultValue("60") int guestsOfANetwork,
        @DefaultValue("3000") int guests, @DefaultValue("10") int filesOfANetwork,
        @DefaultValue("600") int recordsOfAJournal) {

    /**
     * @throws IllegalArgumentException if nobody would be let in
     */
    public LimitSettings {
        if (sessionsOfANetwork < 1 || sessions < 1 || guestsOfANetwork < 1 || guests < 1 || filesOfANetwork < 1
                || recordsOfAJournal < 1 || unusedSession.isZero() || unusedSession.isNegative()) {
            throw new IllegalArgumentException("Each of the limits of backwise.limits has to be more than nothing");
        }
    }
}
