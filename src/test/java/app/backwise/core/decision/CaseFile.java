package app.backwise.core.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of written cases: comma-separated values under a line of column names. */
final class CaseFile {

    private CaseFile() {}

    /** The fields of each case, by column. */
    static List<Map<String, String>> read(String file) {
        List<List<String>> lines = parse(text(file));
        List<String> header = lines.get(0);
        return lines.subList(1, lines.size()).stream().map(line -> {
            Map<String, String> fields = new HashMap<>();
            for (int column = 0; column < header.size(); column++) {
                fields.put(header.get(column), line.get(column));
            }
            return fields;
        }).toList();
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

    private static String text(String name) {
        try (InputStream file = CaseFile.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
