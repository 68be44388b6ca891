package app.backwise.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Pictures of whole pages in target/screenshots, taken with -Dscreenshots so that a person can look at them. */
class Pictures {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private final ChromeDriver browser;
    private final BrowsedSite site;

    Pictures(ChromeDriver browser, BrowsedSite site) {
        this.browser = browser;
        this.site = site;
    }

    static boolean areWanted() {
        return System.getProperty("screenshots") != null;
    }

    void take(String name) {
        site.useColours("light");
        site.useWidth(320);
        save(name + "-320.png", screenshot());
        site.useWidth(1200);
        save(name + "-1200.png", screenshot());
        site.useColours("dark");
        save(name + "-dark.png", screenshot());
        site.useColours("light");
        save(name + "-print.pdf", (String) browser.executeCdpCommand("Page.printToPDF",
                Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69)).get("data"));
        site.useFullWidth();
    }

    private String screenshot() {
        Map<?, ?> size = (Map<?, ?>) browser.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        Map<String, Object> clip =
                Map.of("x", 0, "y", 0, "width", size.get("width"), "height", size.get("height"), "scale", 1);
        return (String) browser.executeCdpCommand("Page.captureScreenshot",
                Map.of("captureBeyondViewport", true, "clip", clip)).get("data");
    }

    private static void save(String file, String base64) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(file), Base64.getDecoder().decode(base64));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
