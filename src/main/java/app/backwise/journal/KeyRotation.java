package app.backwise.journal;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * At every start, before the first request, seals anew what an earlier key has sealed, and refuses to start if a key is missing: better no site than
 * one on which notes have gone.
 */
@Component
class KeyRotation implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final List<String> SEALED = List.of("journal_entry", "journal_day", "weekly_check", "journal_undo",
            "experiment", "plan_notes");
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final NoteCipher cipher;

    KeyRotation(JdbcClient jdbc, TransactionTemplate transactions, NoteCipher cipher) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.cipher = cipher;
    }

    private record SealedRow(UUID id, byte[] details, String sealedWith) {

        Sealed sealed() {
            return new Sealed(details, sealedWith);
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> outdated = SEALED.stream().filter(this::hasEarlierKeys).toList();
        for (String table : outdated) {
            int sealed = 0;
            for (int more = sealAgain(table); more > 0; more = sealAgain(table)) {
                sealed += more;
            }
            LOG.info("Sealed {} rows of {} with the key {}", sealed, table, cipher.currentKey());
        }
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
            List<SealedRow> rows = jdbc.sql("select id, details, sealed_with from " + table
                    + " where sealed_with <> ? order by id limit ? for update")
                    .params(cipher.currentKey(), AT_ONCE)
                    .query(SealedRow.class)
                    .list();
            for (SealedRow row : rows) {
                Sealed anew = cipher.seal(row.id(), cipher.open(row.id(), row.sealed(), JsonNode.class));
                jdbc.sql("update " + table + " set details = ?, sealed_with = ? where id = ?")
                        .params(anew.details(), anew.sealedWith(), row.id())
                        .update();
            }
            return rows.size();
        });
    }
}
