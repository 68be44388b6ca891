package app.backwise.account;

/**
 * What is asked of somebody who shows again who they are.
 *
 * @param back where they go if they do not
 * @param hasPassword whether they have one, or else a recovery code is asked for
 * @param offerPasskeys whether a passkey of theirs can work here
 */
public record ConfirmPage(String userName, String back, boolean hasPassword, boolean offerPasskeys) {}
