package app.backwise.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Pictures of whole pages in target/screenshots, taken with -Dscreenshots so that a person can look at them: each page
 * on phones and a desktop, in light and dark, and on paper. A listing sorts them by page; index.html has all side by
 * side.
 */
class Pictures {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final String INDEX = """
            <!doctype html>
            <meta charset="utf-8">
            <title>Pages of Backwise</title>
            <style>
              p { display: flex; gap: 1rem; overflow: auto; align-items: start; }
              img { flex: none; max-height: 60rem; border: 1px solid #888; }
            </style>
            %s
            """;

    private static final Pattern SHEET_OF_PAPER = Pattern.compile("/Type\\s*/Page\\b");

    private final ChromeDriver browser;
    private final BrowsedSite site;

    Pictures(ChromeDriver browser, BrowsedSite site) {
        this.browser = browser;
        this.site = site;
    }

    static boolean areWanted() {
        return System.getProperty("screenshots") != null;
    }

    /** Each file is named after the page, a point and what it shows. */
    void take(String page) {
        try {
            Files.createDirectories(FOLDER);
            for (int width : List.of(320, 390, 1280)) {
                site.useScreen(width, width < 400 ? 844 : 900);
                for (String colours : List.of("light", "dark")) {
                    site.useColours(colours);
                    Files.write(FOLDER.resolve("%s.%d-%s.png".formatted(page, width, colours)), screenshot());
                }
            }
            site.useColours("light");
            site.useFullWidth();
            Files.write(FOLDER.resolve(page + ".print.pdf"), print());
            Files.writeString(FOLDER.resolve("index.html"), INDEX.formatted(index()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many sheets of paper the page takes: a PDF of Chromium has an object for each, not compressed. */
    long sheets() {
        return SHEET_OF_PAPER.matcher(new String(print(), StandardCharsets.ISO_8859_1)).results().count();
    }

    private byte[] screenshot() {
        Map<?, ?> size = (Map<?, ?>) browser.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        Map<String, Object> clip =
                Map.of("x", 0, "y", 0, "width", size.get("width"), "height", size.get("height"), "scale", 1);
        return file("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip));
    }

    private byte[] print() {
        return file("Page.printToPDF", Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69));
    }

    private byte[] file(String command, Map<String, Object> options) {
        return Base64.getDecoder().decode((String) browser.executeCdpCommand(command, options).get("data"));
    }

    /** All that was taken so far, also by others. */
    private static String index() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.equals("index.html"))
                    .sorted()
                    .collect(Collectors.groupingBy(file -> file.substring(0, file.indexOf('.')), TreeMap::new,
                            Collectors.mapping(Pictures::shown, Collectors.joining())))
                    .entrySet().stream()
                    .map(page -> "<h2>%s</h2>%n<p>%s</p>%n".formatted(page.getKey(), page.getValue()))
                    .collect(Collectors.joining());
        }
    }

    private static String shown(String file) {
        return file.endsWith(".png")
                ? "<img loading=lazy src='%s' alt='%1$s'>%n".formatted(file)
                : "<a href='%s'>On paper</a>%n".formatted(file);
    }
}
