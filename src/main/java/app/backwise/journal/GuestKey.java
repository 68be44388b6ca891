package app.backwise.journal;

import app.backwise.journal.sealing.Hash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A key that only its holder knows, as a browser the one to a guest journal: 256 random bits. */
public record GuestKey(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public static GuestKey random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new GuestKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The key that was sent; empty if it was anything else. */
    public static Optional<GuestKey> of(String sent) {
        return FORM.matcher(sent).matches() ? Optional.of(new GuestKey(sent)) : Optional.empty();
    }

    /** What is kept. */
    public String hash() {
        return Hash.of(value);
    }

    @Override
    public String toString() {
        return "GuestKey";
    }
}
