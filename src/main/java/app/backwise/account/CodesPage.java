package app.backwise.account;

import java.util.List;

/**
 * Recovery codes, shown once.
 *
 * @param reason the message key of why there are new ones, or null for the first
 * @param needsPasskey whether there is no other way in yet
 * @param offerPasskeys whether passkeys can work here
 */
public record CodesPage(String userName, List<String> codes, String reason, boolean needsPasskey,
        boolean offerPasskeys) {}
