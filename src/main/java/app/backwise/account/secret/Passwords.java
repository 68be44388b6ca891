package app.backwise.account.secret;

import app.backwise.account.member.Account;
import app.backwise.guard.Turns;
import app.backwise.guard.WaitException;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks passwords with Argon2id, 19 MiB and 2 passes each, as OWASP's password storage cheat sheet advises. Only as
 * many at a time as there are processors and as take a quarter of the memory, so that many at once slow nobody down.
 */
@Component
public class Passwords {

    private static final String IN_USE = "argon2id-19456-2";
    private static final int MEMORY_IN_KIB = 19_456;
    private static final int WAITING_FOR_EACH = 4;
    public static final String NOBODYS = "nobody's password";

    private final PasswordEncoder encoder;
    private final String nobodys;
    private final Turns turns;

    @Autowired
    Passwords() {
        this(new DelegatingPasswordEncoder(IN_USE,
                Map.of(IN_USE, new Argon2PasswordEncoder(16, 32, 1, MEMORY_IN_KIB, 2))), asManyAsFit());
    }

    public Passwords(PasswordEncoder encoder, Turns turns) {
        this.encoder = encoder;
        this.turns = turns;
        this.nobodys = encoder.encode(NOBODYS);
    }

    private static Turns asManyAsFit() {
        long fitting = Math.max(1, Runtime.getRuntime().maxMemory() / 4 / 1024 / MEMORY_IN_KIB);
        int atOnce = (int) Math.min(fitting, Runtime.getRuntime().availableProcessors());
        return new Turns(atOnce, atOnce * WAITING_FOR_EACH, "account.busy");
    }

    /**
     * @throws WaitException if there are too many passwords to check at the moment
     */
    public String hash(String password) {
        return turns.take(() -> encoder.encode(password));
    }

    /**
     * Whether it is this account's password. Takes as long where there is no account, or none with a password.
     *
     * @throws WaitException if there are too many passwords to check at the moment, whoever it is
     */
    public boolean match(String password, Optional<Account> account) {
        String hash = account.map(Account::passwordHash).orElse(nobodys);
        boolean right = turns.take(() -> encoder.matches(password, hash));
        return right && account.map(Account::passwordHash).isPresent();
    }

    /** Whether the hash was made in another way than new ones are. */
    public boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    Turns turns() {
        return turns;
    }
}
