package app.backwise.account.passkey;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of an account, as the person sees them. Spring Security registers and checks them. */
@Service
@Transactional
public class Passkeys {

    private static final String OF_ACCOUNT =
            " from user_credentials where user_entity_user_id = (select id from user_entities where name = ?)";

    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<PasskeyLine> of(String account) {
        return jdbc
                .sql("select credential_id, label, created, last_used" + OF_ACCOUNT
                        + " order by created, credential_id")
                .param(account)
                .query((row, number) -> new PasskeyLine(row.getString(1), row.getString(2),
                        row.getTimestamp(3).toInstant(), row.getTimestamp(4).toInstant()))
                .list();
    }

    /** Removes a passkey of the account; false if it is the last way in. Of two at once one waits for the other. */
    public boolean remove(String account, String id) {
        boolean password = jdbc.sql("select password_hash is not null from account where name = ? for update")
                .param(account).query(Boolean.class).optional().orElse(false);
        List<String> ids = of(account).stream().map(PasskeyLine::id).toList();
        if (!password && ids.equals(List.of(id))) {
            return false;
        }
        if (ids.contains(id)) {
            jdbc.sql("delete from user_credentials where credential_id = ?").param(id).update();
        }
        return true;
    }
}
