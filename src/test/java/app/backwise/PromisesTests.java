package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised beside the code names what keeps the promise; so that it is there, these names are looked up. */
class PromisesTests {

    private static final Pattern CODE = Pattern.compile("(?<!`)`([^`\\n]+)`(?!`)");
    private static final Pattern CLASS = Pattern.compile("(?:[a-z/]+/)?([A-Z][a-z]\\w+)(?:\\.[A-Z]\\w+)?");

    @ParameterizedTest
    @ValueSource(strings = {"SECURITY.md", "CONTRIBUTING.md"})
    void nameOnlyClassesThatAreThere(String document) throws IOException {
        Set<String> named = CODE.matcher(Files.readString(Path.of(document))).results()
                .map(code -> code.group(1))
                .flatMap(code -> CLASS.matcher(code).results().filter(match -> match.group().equals(code)))
                .map(PromisesTests::simpleName)
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(sources()).containsAll(named);
    }

    private static String simpleName(MatchResult match) {
        return match.group(1);
    }

    private static Set<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", "")).collect(Collectors.toSet());
        }
    }
}
