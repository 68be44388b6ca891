package app.backwise.account.member;

import app.backwise.journal.AccountRows;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts there are. */
@Service
@Transactional
public class Accounts implements AccountRows {

    private static final int TRIES = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A name that nobody has. It is not kept for anybody. */
    public UserName propose(String own) {
        for (int tries = 0; tries < TRIES; tries++) {
            UserName name = UserName.withDigits(own, 4);
            if (find(name.value()).isEmpty()) {
                return name;
            }
        }
        return UserName.withDigits(own, 9);
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException if somebody took the name meanwhile
     */
    public void create(UserName name, String passwordHash) {
        jdbc.sql("insert into account (name, password_hash, created_at) values (?, ?, ?)")
                .params(name.value(), passwordHash, java.sql.Timestamp.from(clock.instant())).update();
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(String name) {
        return jdbc.sql("select name, password_hash, session_round, created_at from account where name = ?").param(name)
                .query((row, number) -> new Account(row.getString(1), row.getString(2), row.getInt(3),
                        row.getTimestamp(4).toInstant()))
                .optional();
    }

    /** Sets the password and ends every session of the account. */
    public void setPassword(String name, String passwordHash) {
        jdbc.sql("update account set password_hash = ?, session_round = session_round + 1 where name = ?")
                .params(passwordHash, name).update();
    }

    /** Keeps the same password in a newer form. */
    public void rehash(String name, String before, String after) {
        jdbc.sql("update account set password_hash = ? where name = ? and password_hash = ?")
                .params(after, name, before).update();
    }

    @Override
    public boolean hold(String name) {
        return jdbc.sql("select name from account where name = ? for update").param(name).query(String.class).optional()
                .isPresent();
    }

    /** Removes the account with its codes, passkeys and known browsers, and its journal if it is still there. */
    @Override
    public void delete(String name) {
        jdbc.sql("delete from account where name = ?").param(name).update();
    }
}
