package app.backwise.journal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.Tables;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.journal.file.Problems;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class RefusedUploadTests {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private DataSource database;

    @Test
    void isExplainedWithPlaceAndFieldAndNeverTheData(Site site, CapturedOutput output) {
        Map<String, Long> before = Tables.counts(database);
        Page refused = Upload.send(site,
                """
                        {"format": "backwise-journal", "version": 1, "timeZone": "UTC", "secret-4711": 1,
                         "entries": [{"key": "secret-4711", "pain": 11, "note": "secret-4711\\u0000",
                          "zone": "secret-4711"}]}""");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.path()).isEqualTo("/journal/import");
        assertThat(refused.one(".error-summary a").attr("href")).isEqualTo("#file");
        assertThat(refused.texts(".why li")).contains("entry 1 pain " + Words.of("transfer.fault.out-of-range"),
                "entry 1 feltAt " + Words.of("transfer.fault.missing"));
        assertThat(refused.body()).doesNotContain("4711");
        assertThat(output.getAll()).doesNotContain("4711");
        assertThat(Tables.counts(database)).isEqualTo(before);
        assertThat(site.open("/journal/import/preview").path()).as("waiting").isEqualTo("/journal/data");
    }

    @Test
    void namesTheLineWhereAFileBreaks(Site site, CapturedOutput output) {
        Page refused = Upload.send(site, "{\n\"format\": \"backwise-journal\",\n\"secret-4711: 1}");

        assertThat(refused.texts(".why li").get(0)).startsWith(Words.of("transfer.import.line", 3));
        assertThat(output.getAll()).doesNotContain("4711");
    }

    @Test
    void saysHowManyMoreProblemsThereAre(Site site) {
        Page refused = Upload.send(site, "record,pain\n" + "entry,11\n".repeat(60) + "end\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts(".why li")).isNotEmpty().hasSizeLessThanOrEqualTo(Problems.KEPT);
    }

    @Test
    void saysThatReadingStopped(Site site) {
        Page refused = Upload.send(site, "record\njournal\n" + "entry\n".repeat(200) + "end\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main())
                .contains(Words.of("transfer.import.stopped", Problems.KEPT, Problems.MAXIMUM));
        assertThat(refused.texts(".why li")).hasSize(Problems.KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/journal/import"})
    void asksForAFileIfThereIsNone(String address, Site site) {
        Page without = site.forge(address, "file=x");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.one(".error-summary a").text()).isEqualTo(Words.of("transfer.import.none"));

        Page unnamed = site.follow(Upload.request(site, new byte[0], "", site.token()));
        assertThat(unnamed.status()).isEqualTo(422);
        assertThat(unnamed.one(".error-summary a").text()).isEqualTo(Words.of("transfer.import.none"));
        assertThat(site.open(address).path()).isEqualTo("/journal/data");
    }

    @Test
    void needsTheTokenOfTheForm(Site site) {
        site.open("/journal/data");

        assertThat(site.follow(Upload.request(site, "{}".getBytes(StandardCharsets.UTF_8), "a.json", "wrong")).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 12, 30})
    void isKindAboutAFileThatIsTooLarge(int megabytes, Site site) {
        Page refused = Upload.send(site, new byte[megabytes * MEGABYTE + 1]);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.h1()).isEqualTo(Words.of("error.413.title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x",
            "multipart/mixed; boundary=x", "multipart/form-data; boundary=\"\u0001\""})
    void survivesABrokenUpload(String type, Site site) {
        site.open("/journal/data");
        for (String body : new String[] {"", "x", "--x", "--x\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; "
                        + "filename=\"a\"\r\n\r\nabc",
                "--x\r\n\r\n\r\n--x--", "--x\r\n: :\r\n\r\n--x--\r\n"}) {
            Page page = site.fetch(site.request("/journal/import").header("X-XSRF-TOKEN", site.token())
                    .header("Content-Type", type.replace("\u0001", "?")).POST(BodyPublishers.ofString(body)));

            assertThat(page.status()).as(type + body).isBetween(400, 499);
        }
    }
}
