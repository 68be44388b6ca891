package app.backwise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The whole site on a real port, started once for all tests. A test method asks for as many visitors as it needs: each
 * parameter of type {@link Site} is another browser.
 */
@Tag("site")
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

    /** The clock of the whole site. */
    @TestConfiguration(proxyBeanMethods = false)
    class Today {

        @Bean
        @Primary
        MovableClock clockOfToday() {
            return new MovableClock();
        }
    }

    /** Gives each parameter of type {@link Site} a browser of its own, and the clock to whoever moves it. */
    class Visitors implements ParameterResolver, BeforeEachCallback {

        /** A test before this one may have moved the clock. */
        @Override
        public void beforeEach(ExtensionContext test) {
            SpringExtension.getApplicationContext(test).getBean(MovableClock.class).reset();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return List.of(Site.class, MovableClock.class).contains(parameter.getParameter().getType());
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            ApplicationContext context = SpringExtension.getApplicationContext(test);
            return parameter.getParameter().getType() == MovableClock.class ? context.getBean(MovableClock.class)
                    : new Site(context.getEnvironment()
                            .getRequiredProperty("local.server.port", Integer.class));
        }
    }
}
