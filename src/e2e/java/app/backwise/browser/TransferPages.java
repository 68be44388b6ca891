package app.backwise.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The pages on which a journal leaves, comes back and is deleted. */
final class TransferPages {

    private TransferPages() {}

    static Stream<PageState> all() {
        return Stream.of(
                PageState.at("data-empty", "/journal/data"),
                new PageState("data-filled", site -> {
                    JournalPages.writeAboutEverything(site);
                    site.open("/journal/data");
                }, 200),
                new PageState("refused-file", site -> send(site, "record,pain\n" + "entry,11\n".repeat(9) + "end\n"),
                        422),
                new PageState("import-new", site -> {
                    JournalPages.writeAboutEverything(site);
                    String file = site.download("/journal/export.csv");
                    site.welcomeNewVisitor();
                    send(site, file);
                }, 200),
                new PageState("import-differing", TransferPages::sendWhatDiffers, 200),
                new PageState("refused-import", site -> {
                    sendWhatDiffers(site);
                    site.proceed();
                }, 422),
                new PageState("imported", site -> {
                    sendWhatDiffers(site);
                    site.choose("theirs");
                    site.proceed();
                }, 200),
                PageState.at("delete", "/journal/data/delete"),
                new PageState("refused-delete", site -> {
                    site.open("/journal/data/delete");
                    site.proceed();
                }, 422),
                new PageState("deleted", site -> {
                    JournalPages.writeAboutEverything(site);
                    site.open("/journal/data/delete");
                    site.choose("yes");
                    site.proceed();
                }, 200));
    }

    private static void sendWhatDiffers(BrowsedSite site) {
        JournalPages.writeAboutEverything(site);
        send(site, site.download("/journal/export.json").replaceAll("\"interference\":\\d+", "\"interference\":1")
                .replaceAll("\"note\":\"", "\"note\":\"In another version: "));
    }

    private static void send(BrowsedSite site, String file) {
        try {
            Path path = Files.writeString(Files.createTempFile("journal", ".csv"), file);
            path.toFile().deleteOnExit();
            site.open("/journal/data");
            site.find("#file").sendKeys(path.toString());
            site.follow("form[enctype] button");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
