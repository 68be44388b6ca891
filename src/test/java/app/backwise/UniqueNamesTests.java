package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name means one test or fixture, in a run of a single class as well as in a talk about it. */
class UniqueNamesTests {

    @Test
    void givesNoTwoTestsOrFixturesTheSameName() {
        Map<String, List<Path>> byName = Stream.of("src/test/java", "src/e2e/java", "src/benchmark/java")
                .flatMap(UniqueNamesTests::sources)
                .collect(Collectors.groupingBy(source -> source.getFileName().toString()));

        assertThat(byName).containsKeys("UniqueNamesTests.java", "EveryPage.java", "CoreBenchmark.java");
        assertThat(byName.values()).filteredOn(sources -> sources.size() > 1).isEmpty();
    }

    private static Stream<Path> sources(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java")).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
