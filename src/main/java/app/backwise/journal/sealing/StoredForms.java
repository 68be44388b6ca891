package app.backwise.journal.sealing;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The forms in which words lie in the database: records of their own, apart from the values that the site works with,
 * so that those may change. A stored form is never changed once rows have been written in it: what is written
 * differently from then on moves {@link #VERSION}, and its reader tells the versions apart. Rows without a version are
 * of the first.
 */
final class StoredForms {

    static final int VERSION = 1;

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
            return JSON.treeToValue(tree, form);
        } catch (JacksonException e) {
            // Its message would tell what a person wrote.
            throw new IllegalStateException("A row is not of the form " + form.getSimpleName());
        }
    }
}
