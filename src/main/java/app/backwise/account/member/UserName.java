package app.backwise.account.member;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A user name: a name of the person's own choice and digits of ours, so that nobody has to be told that a name is
 * taken.
 *
 * @param value both, with a hyphen between
 */
public record UserName(String value) {

    static final int OWN_MINIMUM = 2;
    static final int OWN_MAXIMUM = 40;
    private static final Pattern OWN = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern WHOLE = Pattern.compile("[a-z0-9-]{1,60}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What was typed, as we would write it. */
    public static String cleaned(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean canBeChosen(String own) {
        return own.length() >= OWN_MINIMUM && own.length() <= OWN_MAXIMUM && OWN.matcher(own).matches();
    }

    static UserName withDigits(String own, int count) {
        int bound = (int) Math.pow(10, count);
        return new UserName(own + "-" + String.format(Locale.ROOT, "%0" + count + "d", RANDOM.nextInt(bound)));
    }

    /** What was typed to sign in; empty if no account can have such a name. */
    public static Optional<UserName> typed(String typed) {
        return Optional.of(cleaned(typed)).filter(name -> WHOLE.matcher(name).matches()).map(UserName::new);
    }

    /** The person's own part. */
    public String own() {
        return value.substring(0, value.lastIndexOf('-'));
    }

    @Override
    public String toString() {
        return value;
    }
}
