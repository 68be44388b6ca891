package app.backwise;

import app.backwise.language.WordFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of the message bundles, read from the files themselves. */
public final class Words {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    /** The name of a bundle, and the tag of its language unless that is English. */
    private static final Pattern FILE = Pattern.compile("([a-z-]+)(?:_(\\w+))?\\.properties");
    private static final Map<String, String> ALL = read(bundles("en"));

    private Words() {}

    /** Every key with its words in English. */
    public static Map<String, String> all() {
        return ALL;
    }

    /** Every key with its words in a language of {@link #languages}. */
    public static Map<String, String> in(Locale language) {
        return read(bundles(language.toLanguageTag()));
    }

    /** The languages that have bundles. */
    public static List<Locale> languages() {
        return files().map(Words::language).distinct().map(Locale::forLanguageTag).toList();
    }

    /** The names of the bundles that there are in English. */
    public static List<String> names() {
        return bundles("en").stream().map(file -> file.getFileName().toString().replace(".properties", "")).toList();
    }

    /** The words of a key with its arguments filled in. */
    public static String of(String key, Object... arguments) {
        String words = ALL.get(key);
        if (words == null) {
            throw new AssertionError("No words for " + key);
        }
        return arguments.length == 0 ? words : WordFormat.of(words, Locale.UK).format(arguments);
    }

    /** The lines of a message that is shown as a list. */
    public static String[] lines(String key) {
        return of(key).split("\n");
    }

    private static List<Path> bundles(String language) {
        return files().filter(file -> language(file).equals(language)).toList();
    }

    private static String language(Path file) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new AssertionError("Not the name of a bundle: " + file);
        }
        return name.group(2) == null ? "en" : name.group(2).replace('_', '-');
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(List<Path> files) {
        Map<String, String> words = new TreeMap<>();
        for (Path file : files) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(key -> {
                if (words.put(key, properties.getProperty(key)) != null) {
                    throw new AssertionError("In two bundles: " + key);
                }
            });
        }
        return words;
    }
}
