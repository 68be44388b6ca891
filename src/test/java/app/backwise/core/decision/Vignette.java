package app.backwise.core.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One case of the vignette file.
 *
 * @param id its id
 * @param story what the person tells
 * @param keys what is known of the person, by key
 * @param expected the urgency expected, in the words of the file
 * @param category the category expected, in the words of the file, or "none" where it says nothing
 * @param acceptable other urgencies and categories that are acceptable, or empty
 * @param type what the case tests, such as "look_alike"
 */
record Vignette(String id, String story, Map<String, String> keys, String expected, String category,
        String acceptable, String type) {

    static List<Vignette> all() {
        return CaseFile.read("/vignettes.csv").stream()
                .map(fields -> new Vignette(fields.get("id"), fields.get("story"), keys(fields.get("key_answers")),
                        fields.get("expected_disposition"), fields.get("expected_seed_category"),
                        fields.get("also_acceptable"), fields.get("test_type")))
                .toList();
    }

    @Override
    public String toString() {
        return id + " " + story;
    }

    private static Map<String, String> keys(String text) {
        Map<String, String> keys = new HashMap<>();
        for (String pair : text.split(";")) {
            String[] parts = pair.strip().split("=", 2);
            keys.put(parts[0], parts[1]);
        }
        return keys;
    }
}
