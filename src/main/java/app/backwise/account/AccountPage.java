package app.backwise.account;

import app.backwise.account.passkey.PasskeyLine;
import java.time.ZoneId;
import java.util.List;

/**
 * An account as its page shows it.
 *
 * @param zone in which its times are told
 * @param codesLeft how many recovery codes are not used yet
 * @param byCode whether the person signed in with one of them
 * @param claimable whether this browser holds a journal besides
 * @param offerPasskeys whether passkeys can work here
 */
public record AccountPage(String userName, List<PasskeyLine> passkeys, ZoneId zone, boolean hasPassword, long codesLeft,
        boolean byCode, boolean claimable, boolean offerPasskeys) {}
