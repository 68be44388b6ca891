package app.backwise.account.secret;

import app.backwise.journal.sealing.Hash;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Codes that open an account once each, when its password or passkey is lost. Only their hashes are kept. */
@Service
@Transactional
public class RecoveryCodes {

    public static final int COUNT = 8;
    /** Crockford's alphabet: 5 random bits a character, and none that looks like another. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** New codes in the place of all codes there were. Of two at once one waits for the other. */
    public List<String> renew(String account) {
        jdbc.sql("select name from account where name = ? for update").param(account).query(String.class).optional();
        jdbc.sql("delete from recovery_code where account_name = ?").param(account).update();
        List<String> codes = Stream.generate(RecoveryCodes::random).limit(COUNT).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (account_name, code_hash) values (?, ?)")
                .params(account, Hash.of(read(code))).update());
        return codes;
    }

    /** Uses a code up; false if it is none of the account's, or was used before. Of two at once one succeeds. */
    public boolean use(String account, String typed) {
        return jdbc.sql("delete from recovery_code where account_name = ? and code_hash = ?")
                .params(account, Hash.of(read(typed))).update() == 1;
    }

    @Transactional(readOnly = true)
    public long left(String account) {
        return jdbc.sql("select count(*) from recovery_code where account_name = ?").param(account).query(Long.class)
                .single();
    }

    private static String random() {
        return String.join("-", IntStream.range(0, GROUPS).mapToObj(group -> RANDOM
                .ints(GROUP, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .reduce("", String::concat)).toList());
    }

    /** However it was typed: in small letters, without hyphens, O for 0, I or L for 1. */
    private static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replaceAll("[IL]", "1");
    }
}
