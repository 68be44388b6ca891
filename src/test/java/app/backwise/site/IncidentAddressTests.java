package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A site whose owner has given an address for incidents. */
@WebTest
@TestPropertySource(properties = {"backwise.incident-address=safety@clinic.example",
        "spring.datasource.url=jdbc:h2:mem:incident-test;DB_CLOSE_DELAY=-1"})
class IncidentAddressTests {

    @Test
    void saysWhereToReportHarm(Site site) {
        site.open("/how-we-decide/safety");

        assertThat(site.page().one("main a[href^=mailto:]").attr("href")).isEqualTo("mailto:safety@clinic.example");
        assertThat(site.page().text()).contains(Words.of("hazards.incident.to") + " safety@clinic.example")
                .doesNotContain(Words.of("hazards.incident.none"));
    }

    @Test
    void mayBeAPage() {
        assertThat(new IncidentSettings("https://clinic.example/report?about=backwise").link())
                .isEqualTo("https://clinic.example/report?about=backwise");
    }
}
