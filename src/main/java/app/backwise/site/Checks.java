package app.backwise.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/**
 * What the tests counted when they checked the rules. They compute these figures in every build and fail when the file
 * says anything else.
 *
 * @param counts the figures by name
 */
record Checks(Map<String, Long> counts) {

    private static final String PREFIX = "checks.";

    static Checks of(Properties file) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String key : new TreeSet<>(file.stringPropertyNames())) {
            if (key.startsWith(PREFIX)) {
                counts.put(key.substring(PREFIX.length()), Long.valueOf(file.getProperty(key)));
            }
        }
        return new Checks(counts);
    }
}
