package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Comments lead readers only to what they can open: files of this repository, and published work by author and year.
 */
class CommentsTests {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern DOCUMENT = Pattern.compile("[\\w-]+\\.md\\b");
    private static final Pattern ITEM = Pattern.compile("\\b[SG]\\d{1,2}\\b|\\bclinical (pack|rules?|evidence)\\b"
            + "|\\b([Ss]eed|[Ss]ource) article\\b");
    private static final Pattern SOURCE = Pattern.compile("\\bSources?( of all)?:[^/]*");
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d{2}\\b");

    @Test
    void citesNoDocumentThatIsNotThere() throws IOException {
        Map<Path, List<String>> unknown = new TreeMap<>();
        for (Path file : javaFiles()) {
            List<String> cited = comments(file).flatMap(CommentsTests::citations).toList();
            if (!cited.isEmpty()) {
                unknown.put(file, cited);
            }
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void namesTheYearOfASource() throws IOException {
        List<String> sources = javaFiles().stream().flatMap(CommentsTests::comments)
                .flatMap(comment -> SOURCE.matcher(comment).results()).map(MatchResult::group).toList();

        assertThat(sources).isNotEmpty().allMatch(source -> YEAR.matcher(source).find());
    }

    @Test
    void saysWhatIsInEachPackage() throws IOException {
        List<Path> packages = javaFiles().stream().filter(file -> !file.startsWith("src/test"))
                .map(Path::getParent).distinct().toList();

        assertThat(packages).hasSizeGreaterThan(20).allSatisfy(
                folder -> assertThat(folder.resolve("package-info.java")).content().startsWith("/**"));
    }

    private static Stream<String> citations(String comment) {
        return Stream.concat(
                DOCUMENT.matcher(comment).results().map(MatchResult::group)
                        .filter(document -> !Files.exists(Path.of(document))),
                ITEM.matcher(comment).results().map(MatchResult::group));
    }

    private static Stream<String> comments(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).results().map(MatchResult::group);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
