package app.backwise.journal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reads every hostile file in a JVM with a heap of 48 MB, in which the file itself takes 10 MB and the JVM about 8 MB:
 * more than 32 MB for reading it would be an OutOfMemoryError.
 */
@Tag("long")
class HostileFileTests {

    private static Map<String, String> outcomes;

    @BeforeAll
    static void readAll() throws Exception {
        Process reading = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                HostileFiles.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String lines = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        outcomes = lines.lines().map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        assertThat(reading.waitFor()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void isReadInLittleMemory(HostileFile file) {
        assertThat(outcomes.get(file.name()).split(" "))
                .contains(file.fault() == null ? "taken" : file.fault().name());
    }
}
