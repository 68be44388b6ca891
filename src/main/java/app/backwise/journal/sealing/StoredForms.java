package app.backwise.journal.sealing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The forms in which words lie in the database: records of their own, apart from the values that the site works with,
 * so that those may change. A stored form only grows once rows have been written in it: a component that comes later
 * moves {@link #VERSION} and says so with {@link Since}. Rows without a version are of the first.
 */
final class StoredForms {

    /** Since the second, a try knows the usual pain of its day, and an experiment how often a weight is lifted. */
    static final int VERSION = 2;

    private static final String VERSION_FIELD = "version";
    /** A field that is not there, or not known, is a fault: never silently nothing. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private StoredForms() {}

    static byte[] write(Object form) {
        ObjectNode tree = JSON.valueToTree(form);
        return JSON.writeValueAsBytes(tree.put(VERSION_FIELD, VERSION));
    }

    /**
     * @throws IllegalStateException if it is of a later version, or of another form
     */
    static <T> T read(byte[] text, Class<T> form) {
        try {
            ObjectNode tree = (ObjectNode) JSON.readTree(text);
            int version = tree.path(VERSION_FIELD).asInt(1);
            if (version > VERSION) {
                throw new IllegalStateException("A row of version " + version + ", which a later site has written");
            }
            tree.remove(VERSION_FIELD);
            fill(tree, form, version);
            return JSON.treeToValue(tree, form);
        } catch (JacksonException e) {
            // Its message would tell what a person wrote.
            throw new IllegalStateException("A row is not of the form " + form.getSimpleName());
        }
    }

    /** Says that what a form did not have in this version is not there. */
    private static void fill(JsonNode tree, Type form, int version) {
        if (tree instanceof ArrayNode list && form instanceof ParameterizedType type) {
            list.forEach(each -> fill(each, type.getActualTypeArguments()[0], version));
        } else if (tree instanceof ObjectNode object && form instanceof Class<?> type && type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                Since since = component.getAnnotation(Since.class);
                if (since == null || since.value() <= version) {
                    fill(object.path(component.getName()), component.getGenericType(), version);
                } else if (!object.has(component.getName())) {
                    object.putNull(component.getName());
                }
            }
        }
    }
}
