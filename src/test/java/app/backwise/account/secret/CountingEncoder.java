package app.backwise.account.secret;

import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes nothing and counts how often it is asked whether a password matches. */
public class CountingEncoder implements PasswordEncoder {

    public int matches;

    @Override
    public String encode(CharSequence password) {
        return "new:" + password;
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        matches++;
        return hash.substring(4).contentEquals(password);
    }

    @Override
    public boolean upgradeEncoding(String hash) {
        return hash.startsWith("old:");
    }
}
