package app.backwise;

import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into the database behind the site's back. */
public final class Tables {

    private Tables() {}

    /** How many rows each table has. */
    public static Map<String, Long> counts(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> counts.put(table,
                        jdbc.sql("select count(*) from \"" + table + "\"").query(Long.class).single()));
        return counts;
    }
}
