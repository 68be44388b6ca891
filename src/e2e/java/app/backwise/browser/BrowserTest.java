package app.backwise.browser;

import app.backwise.MovableClock;
import app.backwise.journal.demo.LongJournal;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/** The site on a free port with an empty database in memory, and one Chromium, both shared by all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT, properties = {
                "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
                "backwise.throttle.tries-an-hour=1000000",
                "backwise.throttle.sign-ups-an-hour=1000000"})
@ContextConfiguration(initializers = FreePort.class)
@Import({Chromium.class, BrowsedSite.class, LongJournal.class, BrowserTest.Now.class})
@interface BrowserTest {

    /** The clock of the whole site. */
    @TestConfiguration(proxyBeanMethods = false)
    class Now {

        @Bean
        @Primary
        MovableClock clockOfNow() {
            return MovableClock.ofNow();
        }
    }
}
