package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTests {

    private static final int LONGEST_LINE = 160;
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path TEMPLATES = RESOURCES.resolve("templates");
    private static final Pattern EXPRESSION = Pattern.compile("[#$@~*]\\{[^{}]*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final List<String> SPOKEN = List.of("aria-label", "title", "alt", "placeholder", "label", "summary",
            "value");
    private static final String TYPED =
            "textarea, input:not([hidden], [type=hidden], [type=radio], [type=checkbox], [type=file])";
    private static final List<String> REPLACING = List.of("th:text", "th:replace", "th:insert");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static Document read(Path template) throws IOException {
        return Jsoup.parse(Files.readString(template), "", Parser.xmlParser());
    }

    private static Stream<Attribute> attributes(Document document) {
        return document.getAllElements().stream().flatMap(element -> element.attributes().asList().stream());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void escapeEverything(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContain("utext", "[(", "[[", "th:inline", "__$");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void haveNoInlineScriptOrStyle(Path template) throws IOException {
        Document document = read(template);

        assertThat(document.select("style, iframe, object, embed")).isEmpty();
        assertThat(document.select("script").stream().filter(script -> !script.data().isBlank())).isEmpty();
        assertThat(attributes(document).map(Attribute::getKey))
                .noneMatch(name -> name.matches("(th:)?on[a-z]+") || name.matches("(th:)?style(append)?"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void loadNothingFromAnybodyElse(Path template) throws IOException {
        assertThat(attributes(read(template)).filter(attribute -> !attribute.getKey().startsWith("xmlns"))
                .map(Attribute::getValue))
                .noneMatch(value -> value.matches("(?s).*(https?:|^//|@import|url\\().*"));
    }

    @Test
    void haveShortLines() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(html|css|js)"))).isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).as(file.toString())
                            .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LONGEST_LINE)));
        }
    }

    /** Static text in a template is a preview: everything that reaches people comes from the message bundles. */
    @ParameterizedTest
    @MethodSource("templates")
    void haveNoWordsOfTheirOwn(Path template) throws IOException {
        List<String> rendered = read(template).getAllElements().stream()
                .filter(element -> !element.tagName().equals("script"))
                .flatMap(element -> element.textNodes().stream())
                .filter(text -> !replaced(text))
                .map(text -> text.text().strip())
                .filter(text -> !text.equals("Backwise"))
                .toList();

        assertThat(rendered).noneMatch(text -> LETTERS.matcher(text).find());
    }

    private static boolean replaced(TextNode text) {
        for (Element element = (Element) text.parent(); element != null && !element.tagName().equals("html"); element =
                element.parent()) {
            if (REPLACING.stream().anyMatch(element::hasAttr)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("templates")
    void haveNoWordsInAttributesOrExpressions(Path template) throws IOException {
        List<String> words = attributes(read(template))
                .filter(each -> SPOKEN.contains(each.getKey()) || each.getKey().equals("th:text")
                        || SPOKEN.contains(each.getKey().replaceFirst("th:", "")))
                .map(each -> withoutExpressions(each.getValue()))
                .toList();

        assertThat(words).noneMatch(text -> LETTERS.matcher(text).find());
    }

    private static String withoutExpressions(String value) {
        String left = value;
        while (EXPRESSION.matcher(left).find()) {
            left = EXPRESSION.matcher(left).replaceAll("");
        }
        return left;
    }

    @ParameterizedTest
    @MethodSource("templates")
    void sendFormsToThisSiteWithAToken(Path template) throws IOException {
        assertThat(read(template).select("form")).allSatisfy(form -> {
            assertThat(form.attr("method")).isEqualTo("post");
            assertThat(form.hasAttr("th:action")).isTrue();
            assertThat(form.hasAttr("action")).isFalse();
        });
    }

    /** What was typed is shown again, and what is wrong with it beside it, by the fragments alone. */
    @ParameterizedTest
    @MethodSource("templates")
    void leaveWhatIsTypedToTheFragments(Path template) throws IOException {
        List<Element> own = template.endsWith("control.html") ? List.of() : read(template).select(TYPED);

        assertThat(own).filteredOn(control -> !control.attr("th:attr").startsWith("type="))
                .allSatisfy(control -> assertThat(control.attr("th:replace")).contains("control :: "));
    }

    /** A fragment takes the place of its element before a condition or a loop on it is looked at. */
    @ParameterizedTest
    @MethodSource("templates")
    void replaceNothingUnderACondition(Path template) throws IOException {
        assertThat(read(template).select("[th:replace]")).noneMatch(
                element -> Stream.of("th:if", "th:unless", "th:each").anyMatch(element::hasAttr));
    }

    /** More than one only where exactly one of them is shown. */
    @ParameterizedTest
    @MethodSource("templates")
    void haveOneHeadingOnEveryPage(Path template) throws IOException {
        Document document = read(template);
        List<String> conditions = document.select("h1").eachAttr("th:if");
        boolean page = document.select("html").attr("th:replace").contains("layout :: page");

        assertThat(document.select("h1").size() - Math.max(0, conditions.stream().distinct().count() - 1))
                .isEqualTo(page ? 1 : 0);
        assertThat(document.select("h1").eachAttr("th:text").stream().filter(String::isBlank)
                .collect(Collectors.toList()))
                .isEmpty();
    }
}
