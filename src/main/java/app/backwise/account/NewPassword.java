package app.backwise.account;

import java.util.Locale;
import java.util.Optional;

/**
 * A password as somebody chose it: long, and anything else is free.
 *
 * @param text as typed
 */
record NewPassword(String text) {

    static final int MINIMUM = 12;
    static final int MAXIMUM = 200;
    private static final int DIFFERENT = 5;
    /** Shorter names are part of too many words. */
    private static final int NAME_MINIMUM = 4;

    NewPassword {
        text = text == null ? "" : text;
    }

    /** What is wrong with it, as a message key; empty if nothing is. */
    Optional<String> problem(UserName name) {
        int length = text.codePointCount(0, text.length());
        if (length < MINIMUM) {
            return Optional.of(length == 0 ? "account.password.empty" : "account.password.too-short");
        }
        if (length > MAXIMUM) {
            return Optional.of("account.password.too-long");
        }
        if (text.codePoints().distinct().count() < DIFFERENT) {
            return Optional.of("account.password.too-plain");
        }
        boolean hasName = name.own().length() >= NAME_MINIMUM && text.toLowerCase(Locale.ROOT).contains(name.own());
        return hasName ? Optional.of("account.password.has-name")
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "NewPassword";
    }
}
