package app.backwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking a journal out, bringing it back, and deleting it. */
@BrowserTest
class TransferJourneyTests {

    @Autowired
    private BrowsedSite site;

    @TempDir
    private Path folder;

    @BeforeEach
    void comesAsNewVisitor() {
        site.welcomeNewVisitor();
    }

    private void log(String pain) {
        site.open("/journal");
        site.choose(pain);
        site.proceed();
    }

    private Path exported(String name) throws IOException {
        return Files.writeString(folder.resolve(name), site.download("/journal/export." + name.split("\\.")[1]));
    }

    @Test
    void takesTheJournalOutDeletesItAndBringsItBack() throws IOException {
        log("4");
        log("7");
        site.follow(".tabs a[href='/journal/data']");
        assertThat(site.find("a[download][href$='csv']").isDisplayed()).isTrue();
        Path file = exported("journal.csv");

        site.follow("a[href='/journal/data/delete']");
        site.choose("yes");
        site.follow("main form button");
        assertThat(site.find("dd").getText()).isEqualTo("2");
        site.open("/journal");
        assertThat(site.has(".entries")).isFalse();

        site.open("/journal/data");
        site.find("#file").sendKeys(file.toString());
        site.follow("form[enctype] button");
        assertThat(site.path()).isEqualTo("/journal/import/preview");
        site.follow("main form .button");
        assertThat(site.has("[role=status]")).isTrue();
        site.open("/journal");
        assertThat(site.findAll(".entries .pain b")).extracting(number -> number.getText()).containsExactly("7", "4");
    }

    @Test
    void worksWithoutScript() throws IOException {
        log("5");
        site.open("/journal/data");
        Path file = exported("journal.json");
        Files.writeString(file, Files.readString(file).replace("\"pain\":5", "\"pain\":6"));
        site.allowScript(false);
        site.open("/journal/data");
        site.find("#file").sendKeys(file.toString());
        site.follow("form[enctype] button");
        site.choose("theirs");
        site.follow("main form .button");
        site.open("/journal");

        assertThat(site.find(".entries .pain b").getText()).isEqualTo("6");
    }
}
