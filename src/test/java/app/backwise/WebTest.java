package app.backwise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The whole site on a real port, started once for all tests. A test method asks for as many visitors as it needs: each
 * parameter of type {@link Site} is another browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(WebTest.Today.class)
@ExtendWith(WebTest.Visitors.class)
public @interface WebTest {

    /** The day on which every test takes place: a Monday. */
    LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** A clock that ticks as ever, but on {@link #TODAY}, so that no test depends on the day or on midnight. */
    @TestConfiguration(proxyBeanMethods = false)
    class Today {

        @Bean
        @Primary
        Clock clockOfToday() {
            ZoneId zone = ZoneId.of("Europe/London");
            Instant morning = TODAY.atTime(9, 0).atZone(zone).toInstant();
            return Clock.offset(Clock.system(zone), Duration.between(Instant.now(), morning));
        }
    }

    /** Gives each parameter of type {@link Site} a browser of its own. */
    class Visitors implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Site.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return new Site(SpringExtension.getApplicationContext(test).getEnvironment()
                    .getRequiredProperty("local.server.port", Integer.class));
        }
    }
}
