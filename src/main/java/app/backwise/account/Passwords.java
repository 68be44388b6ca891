package app.backwise.account;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks passwords with Argon2id, 19 MiB and 2 passes each, as OWASP's password storage cheat sheet advises. Only a few
 * at a time, so that many at once cannot take all memory.
 */
@Component
class Passwords {

    private static final String IN_USE = "argon2id-19456-2";
    private static final int AT_ONCE = 4;

    private final PasswordEncoder encoder;
    private final String nobodys;
    private final Semaphore places = new Semaphore(AT_ONCE);

    @Autowired
    Passwords() {
        this(new DelegatingPasswordEncoder(IN_USE, Map.of(IN_USE, new Argon2PasswordEncoder(16, 32, 1, 19_456, 2))));
    }

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = encoder.encode("nobody's password");
    }

    String hash(String password) {
        return within(() -> encoder.encode(password));
    }

    /** Whether it is this account's password. Takes as long where there is no account, or none with a password. */
    boolean match(String password, Optional<Account> account) {
        String hash = account.map(Account::passwordHash).orElse(nobodys);
        boolean right = within(() -> encoder.matches(password, hash));
        return right && account.map(Account::passwordHash).isPresent();
    }

    /** Whether the hash was made in another way than new ones are. */
    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T within(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
