package app.backwise.journal.transfer;

import app.backwise.journal.transfer.Item.Place;
import app.backwise.journal.transfer.Problem.Fault;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the records of a journal as one JSON object, as {@link Kind} describes it. */
final class JournalJson {

    private static final int DEEPEST = 10;
    private static final long TOKENS_MAXIMUM = 5_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                    .maxTokenCount(TOKENS_MAXIMUM).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Problems problems;

    private JournalJson(Problems problems) {
        this.problems = problems;
    }

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

    /** The journal with its records, if there is one to be made out. */
    static Optional<Item> read(String text, Problems problems) {
        try {
            return Optional.of(new JournalJson(problems).item(MAPPER.readTree(text), Kind.JOURNAL, Place.FILE));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            problems.add(Place.atLine(line), Fault.BROKEN);
            return Optional.empty();
        }
    }

    private Item item(JsonNode node, Kind kind, Place place) {
        Item item = Item.of(kind, place);
        if (!node.isObject()) {
            problems.add(place, Fault.MISFIT);
            return item;
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            Optional<Kind> part =
                    kind.parts().stream().filter(each -> each.list().equals(property.getKey())).findFirst();
            Optional<Field> field = Field.of(property.getKey()).filter(kind.fields()::contains);
            if (part.isPresent()) {
                readParts(item, part.get(), property.getValue());
            } else if (field.isPresent()) {
                readValue(item, field.get(), property.getValue());
            } else {
                problems.add(place, Fault.UNKNOWN_FIELD);
            }
        }
        return item;
    }

    private void readParts(Item item, Kind kind, JsonNode nodes) {
        if (!nodes.isArray()) {
            problems.add(item.place(), Fault.MISFIT);
            return;
        }
        int number = 0;
        for (JsonNode node : nodes) {
            item.parts().add(item(node, kind, item.place().part(kind, ++number)));
        }
    }

    private void readValue(Item item, Field field, JsonNode node) {
        if (node.isNull()) {
            return;
        }
        if (!hasTypeOf(field, node)) {
            problems.add(item.place(), field, Fault.MISFIT);
            return;
        }
        switch (field.type()) {
            case TEXT, DATE -> item.with(field, node.stringValue());
            case NUMBER -> item.with(field, node.numberValue().toString());
            case YES_NO -> item.with(field, node.booleanValue());
            case IDS -> item.with(field, String.join(" ", node.values().stream().map(JsonNode::stringValue).toList()));
        }
    }

    private static boolean hasTypeOf(Field field, JsonNode node) {
        return switch (field.type()) {
            case TEXT, DATE -> node.isString();
            case NUMBER -> node.isNumber();
            case YES_NO -> node.isBoolean();
            case IDS -> node.isArray() && node.values().stream().allMatch(JsonNode::isString);
        };
    }
}
