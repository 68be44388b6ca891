package app.backwise.core.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        List<List<String>> lines = parse(text());
        List<String> header = lines.get(0);
        return lines.subList(1, lines.size()).stream().map(line -> {
            Map<String, String> fields = new HashMap<>();
            for (int column = 0; column < header.size(); column++) {
                fields.put(header.get(column), line.get(column));
            }
            return new Vignette(fields.get("id"), fields.get("story"), keys(fields.get("key_answers")),
                    fields.get("expected_disposition"), fields.get("expected_seed_category"),
                    fields.get("also_acceptable"), fields.get("test_type"));
        }).toList();
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

    private static List<List<String>> parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int position = 0; position < text.length(); position++) {
            char character = text.charAt(position);
            if (character == '"' && quoted && text.startsWith("\"\"", position)) {
                field.append(character);
                position++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == ',' || character == '\n')) {
                line.add(field.toString());
                field.setLength(0);
                if (character == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (quoted || character != '\r') {
                field.append(character);
            }
        }
        return lines;
    }

    private static String text() {
        try (InputStream file = Vignette.class.getResourceAsStream("/vignettes.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
