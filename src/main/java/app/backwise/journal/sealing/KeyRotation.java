package app.backwise.journal.sealing;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At every start, before the first request, seals anew what an earlier key has sealed, and refuses to start if a key is
 * missing: better no site than one on which notes have gone.
 */
@Component
class KeyRotation implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final NoteCipher cipher;

    KeyRotation(JdbcClient jdbc, TransactionTemplate transactions, NoteCipher cipher) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.cipher = cipher;
    }

    private record Outdated(UUID id, byte[] details, String sealedWith) {

        Sealed sealed() {
            return new Sealed(details, sealedWith);
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> outdated = sealedTables().stream().filter(this::hasEarlierKeys).toList();
        for (String table : outdated) {
            int sealed = 0;
            for (int more = sealAgain(table); more > 0; more = sealAgain(table)) {
                sealed += more;
            }
            LOG.info("Sealed {} rows of {} with the key {}", sealed, table, cipher.currentKey());
        }
    }

    /** Every table with something sealed in it, as the database knows them: none can be forgotten. */
    private List<String> sealedTables() {
        return jdbc.sql(
                "select lower(table_name) from information_schema.columns where lower(column_name) = 'sealed_with' "
                        + "and table_schema = current_schema order by 1")
                .query(String.class).list();
    }

    /**
     * @throws IllegalStateException if one of the keys in use is missing
     */
    private boolean hasEarlierKeys(String table) {
        List<String> used = jdbc.sql("select distinct sealed_with from " + table + " where sealed_with is not null")
                .query(String.class).list();
        List<String> missing = used.stream().filter(key -> !cipher.knownKeys().contains(key)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Notes are sealed with the keys " + missing
                    + ", which are missing. Give them in BACKWISE_KEY or BACKWISE_OLD_KEYS");
        }
        return used.stream().anyMatch(key -> !key.equals(cipher.currentKey()));
    }

    private int sealAgain(String table) {
        return transactions.execute(status -> {
            List<Outdated> rows = jdbc.sql("select id, details, sealed_with from " + table
                    + " where sealed_with <> ? order by id limit ? for update")
                    .params(cipher.currentKey(), AT_ONCE)
                    .query(Outdated.class)
                    .list();
            for (Outdated row : rows) {
                Sealed anew = cipher.sealText(row.id(), cipher.openText(row.id(), row.sealed()));
                jdbc.sql("update " + table + " set details = ?, sealed_with = ? where id = ?")
                        .params(anew.details(), anew.sealedWith(), row.id())
                        .update();
            }
            return rows.size();
        });
    }
}
