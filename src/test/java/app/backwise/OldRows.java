package app.backwise;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows as an earlier version of the site wrote them, and what the journals in them say. They are never changed. */
public record OldRows(JsonNode file) {

    public static OldRows of(String version) {
        InputStream rows = OldRows.class.getResourceAsStream("/database/" + version + ".json");
        return new OldRows(JsonMapper.shared().readTree(rows));
    }

    public List<String> journals() {
        return List.copyOf(file.get("journals").propertyNames());
    }

    /** What is in the journal, in the form of an exported file. */
    public JsonNode meaning(String journal) {
        return file.get("journals").get(journal);
    }

    public OldRows writeTo(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        file.get("tables").properties().forEach(table -> {
            Map<String, String> types = types(jdbc, table.getKey());
            table.getValue().forEach(row -> insert(jdbc, table.getKey(), types, row));
        });
        return this;
    }

    private static Map<String, String> types(JdbcClient jdbc, String table) {
        return jdbc.sql("select lower(column_name), lower(data_type) from information_schema.columns "
                + "where lower(table_name) = ? and lower(table_schema) = 'public'").param(table)
                .query((row, number) -> List.of(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(column -> column.get(0), column -> column.get(1)));
    }

    private static void insert(JdbcClient jdbc, String table, Map<String, String> types, JsonNode row) {
        List<String> columns = List.copyOf(row.propertyNames());
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(value(types.get(column), row.get(column).asString())));
        jdbc.sql("insert into " + table + columns.stream().collect(Collectors.joining(", ", " (", ")")) + " values "
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")")))
                .params(values).update();
    }

    private static Object value(String type, String text) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "uuid" -> UUID.fromString(text);
            case "timestamp with time zone" -> OffsetDateTime.parse(text.replaceFirst("Z$", "+00:00"));
            case "date" -> LocalDate.parse(text);
            case "time", "time without time zone" -> LocalTime.parse(text);
            case "bytea", "binary varying" -> Base64.getDecoder().decode(text);
            case "smallint" -> Short.valueOf(text);
            case "integer" -> Integer.valueOf(text);
            case "numeric" -> new BigDecimal(text);
            case "boolean" -> Boolean.valueOf(text);
            case "character varying" -> text;
            default -> throw new IllegalStateException("No value of type " + type);
        };
    }
}
