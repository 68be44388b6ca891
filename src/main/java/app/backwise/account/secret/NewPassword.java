package app.backwise.account.secret;

import app.backwise.account.member.UserName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A password as somebody chose it: long, and not what others would guess; anything else is free, as NIST SP 800-63B
 * asks.
 *
 * @param text as typed
 */
public record NewPassword(String text) {

    static final int MINIMUM = 12;
    static final int MAXIMUM = 200;
    private static final List<String> OF_THIS_SITE = List.of("backwise", "backpain", "lowback", "lowbackpain");

    public NewPassword {
        text = text == null ? "" : text;
    }

    /** What is wrong with it, as a message key; empty if nothing is. */
    public Optional<String> problem(UserName name) {
        int length = text.codePointCount(0, text.length());
        if (length < MINIMUM) {
            return Optional.of(length == 0 ? "account.password.empty" : "account.password.too-short");
        }
        if (length > MAXIMUM) {
            return Optional.of("account.password.too-long");
        }
        return Guesses.areEnough(text, known(name)) ? Optional.empty() : Optional.of("account.password.too-plain");
    }

    private static List<String> known(UserName name) {
        List<String> known = new ArrayList<>(OF_THIS_SITE);
        known.addAll(List.of(name.value(), name.value().replace("-", ""), name.own()));
        return known;
    }

    @Override
    public String toString() {
        return "NewPassword";
    }
}
