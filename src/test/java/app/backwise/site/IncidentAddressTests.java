package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A site whose owner has given an address for incidents, and another for everything else. */
@WebTest
@TestPropertySource(properties = {"backwise.incident-address=safety@clinic.example",
        "backwise.contact-address=hello@clinic.example",
        "spring.datasource.url=jdbc:h2:mem:incident-test;DB_CLOSE_DELAY=-1"})
class IncidentAddressTests {

    @Test
    void saysWhereToReportHarm(Site site) {
        site.open("/how-we-decide/safety");

        assertThat(site.page().one("main a[href^=mailto:]").attr("href")).isEqualTo("mailto:safety@clinic.example");
        assertThat(site.page().text()).contains(Words.of("hazards.incident.to") + " safety@clinic.example")
                .doesNotContain(Words.of("hazards.incident.none"));
    }

    /** Nothing of the page it is on goes along. */
    @Test
    void hasTheContactOnEveryPage(Site site) {
        for (String path : List.of("/", "/privacy", "/journal", "/plan", "/nothing-here")) {
            assertThat(site.open(path).one("footer a[href^=mailto:]").attr("href")).as(path)
                    .isEqualTo("mailto:hello@clinic.example");
        }
    }

    @Test
    void mayBeAPage() {
        assertThat(AddressSettings.link("https://clinic.example/report?about=backwise"))
                .isEqualTo("https://clinic.example/report?about=backwise");
    }
}
