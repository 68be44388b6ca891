package app.backwise;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words of the message bundles, read from the files themselves. */
public final class Words {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Map<String, String> ALL = read();

    private Words() {}

    /** Every key with its words. */
    public static Map<String, String> all() {
        return ALL;
    }

    /** The words of a key with its arguments filled in. */
    public static String of(String key, Object... arguments) {
        String words = ALL.get(key);
        if (words == null) {
            throw new AssertionError("No words for " + key);
        }
        return arguments.length == 0 ? words : new MessageFormat(words, Locale.UK).format(arguments);
    }

    /** The lines of a message that is shown as a list. */
    public static String[] lines(String key) {
        return of(key).split("\n");
    }

    private static Map<String, String> read() {
        Map<String, String> words = new TreeMap<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.sorted().toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> {
                    if (words.put(key, properties.getProperty(key)) != null) {
                        throw new AssertionError("In two bundles: " + key);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
