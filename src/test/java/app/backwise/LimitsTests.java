package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How large anything may become. What is larger for now is named with its size: it may shrink and not grow, and leaves
 * this list when it fits.
 */
class LimitsTests {

    private static final int CONSTRUCTOR_PARAMETERS = 6;
    private static final int RECORD_COMPONENTS = 8;
    private static final int PACKAGE_FILES = 25;
    private static final int LINE = 120;

    /** Stored forms stay as they are: rows are written in them. What programs are sent has the members described. */
    private static final Map<String, Integer> RECORDS =
            Map.of("StoredExperiment", 13, "WholeEntry", 11, "WholeDay", 13, "ApiResult", 9);
    private static final int MEDIAN = 40;
    private static final int NINTH_DECILE = 98;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("app.backwise");

    @Test
    void keepsConstructorsShort() {
        Map<String, Integer> parameters = new TreeMap<>();
        CLASSES.stream().filter(type -> !type.isRecord() && !type.isEnum())
                .forEach(type -> type.getConstructors().forEach(each -> parameters.merge(type.getSimpleName(),
                        each.getRawParameterTypes().size(), Math::max)));

        hold(parameters, CONSTRUCTOR_PARAMETERS, Map.of());
    }

    @Test
    void keepsRecordsSmall() {
        hold(CLASSES.stream().filter(JavaClass::isRecord).collect(Collectors.toMap(JavaClass::getSimpleName,
                type -> type.reflect().getRecordComponents().length, Math::max)), RECORD_COMPONENTS, RECORDS);
    }

    @Test
    void keepsPackagesSmall() throws IOException {
        hold(count(files("main").map(file -> file.getParent().toString().replace("src/main/java/", ""))),
                PACKAGE_FILES, Map.of());
    }

    @Test
    void keepsFilesShort() throws IOException {
        List<Integer> lengths = files("main").map(file -> lines(file).size()).sorted().toList();

        assertThat(lengths).hasSizeGreaterThan(400);
        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN);
        assertThat(lengths.get(lengths.size() * 9 / 10)).as("ninth decile").isLessThanOrEqualTo(NINTH_DECILE);
    }

    @Test
    void keepsLinesShort() throws IOException {
        Stream<String> parts = Stream.concat(Stream.concat(files("main"), files("test")),
                Stream.concat(files("e2e"), files("benchmark")))
                .flatMap(file -> lines(file).stream().filter(line -> line.length() > LINE).map(line -> part(file)));

        assertThat(count(parts)).as("lines longer than %d", LINE).isEmpty();
    }

    /** Below src the kind of source and the package below app.backwise. */
    private static String part(Path file) {
        return file.getName(1) + "/" + file.getName(5);
    }

    private static Map<String, Integer> count(Stream<String> names) {
        return names.collect(Collectors.toMap(name -> name, name -> 1, Integer::sum));
    }

    private static void hold(Map<String, Integer> sizes, int limit, Map<String, Integer> larger) {
        Map<String, Integer> beyond = new TreeMap<>(sizes);
        beyond.values().removeIf(size -> size <= limit);

        assertThat(sizes).isNotEmpty();
        assertThat(beyond).as("larger than %d", limit).containsOnlyKeys(larger.keySet());
        assertThat(beyond).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(larger.get(name)));
    }

    private static Stream<Path> files(String sources) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", sources, "java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
