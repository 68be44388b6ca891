package app.backwise.journal.transfer;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes the records of a journal as one JSON object, as {@link Kind} describes it. */
final class JournalJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JournalJson() {}

    static String write(Item root) {
        return MAPPER.writeValueAsString(tree(root));
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
            if (item.kind() == Kind.JOURNAL || !parts.isEmpty()) {
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
