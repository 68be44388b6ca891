package app.backwise.journal;

/**
 * Somebody has deleted all that is theirs. Published within the transaction that does it.
 *
 * @param account the name of their account, or null for a guest
 */
public record EverythingDeleted(String account) {}
