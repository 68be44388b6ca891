package app.backwise.account.member;

import java.time.Instant;

/**
 * What opens a journal from any browser.
 *
 * @param name given once, never changed
 * @param passwordHash null if the person uses passkeys only
 * @param sessionRound raised to end every session that began before
 */
public record Account(String name, String passwordHash, int sessionRound, Instant createdAt) {

    public boolean hasPassword() {
        return passwordHash != null;
    }

    @Override
    public String toString() {
        return "Account " + name;
    }
}
