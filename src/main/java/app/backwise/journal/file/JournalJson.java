package app.backwise.journal.file;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes the records of a journal as one JSON object, as {@link Kind} describes it, one record after the other. */
public final class JournalJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JournalJson() {}

    public static byte[] write(Snapshot journal, Formats formats, Instant exportedAt) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = MAPPER.createGenerator(text)) {
            json.writeStartObject();
            tree(JournalFile.head(journal, exportedAt)).forEach(json::writePOJOProperty);
            formats.all().forEach(format -> write(json, journal, format));
            json.writeEndObject();
        }
        return text.toByteArray();
    }

    private static <T> void write(JsonGenerator json, Snapshot journal, RecordFormat<T> format) {
        json.writeArrayPropertyStart(format.kind().list());
        journal.of(format).forEach(each -> json.writePOJO(tree(format.write(each))));
        json.writeEndArray();
    }

    private static Map<String, Object> tree(Item item) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Field field : item.kind().fields()) {
            if (item.get(field) != null) {
                tree.put(field.id(), value(field, item.get(field)));
            }
        }
        for (Kind part : item.kind().parts()) {
            List<Map<String, Object>> parts = item.parts(part).stream().map(JournalJson::tree).toList();
            if (!parts.isEmpty()) {
                tree.put(part.list(), parts);
            }
        }
        return tree;
    }

    private static Object value(Field field, String text) {
        return switch (field.type()) {
            case TEXT, DATE -> text;
            case NUMBER -> new BigDecimal(text);
            case YES_NO -> text.equals("yes");
            case IDS -> List.of(text.split(" "));
        };
    }
}
