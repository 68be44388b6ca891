package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** A setting that cannot be meant so stops the start and says which it is; the site never runs with it. */
class SettingsTests {

    private static final Map<String, Class<?>> SETTINGS = settings();

    private static Map<String, Class<?>> settings() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scan.findCandidateComponents("app.backwise").stream().map(SettingsTests::type).collect(Collectors
                .toMap(type -> type.getAnnotation(ConfigurationProperties.class).value(), type -> type));
    }

    private static Class<?> type(BeanDefinition found) {
        try {
            return Class.forName(found.getBeanClassName());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Object bind(String prefix, Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate(prefix, SETTINGS.get(prefix));
    }

    @Test
    void haveDefaults() {
        assertThat(SETTINGS).hasSizeGreaterThan(5).allSatisfy((prefix, type) -> assertThat(bind(prefix, Map.of()))
                .as(prefix).isInstanceOf(type));
    }

    @ParameterizedTest
    @CsvSource({
            "backwise.site, address, backwise.example, BACKWISE_ADDRESS",
            "backwise.site, address, ftp://backwise.example, BACKWISE_ADDRESS",
            "backwise.site, address, https://backwise.example/app, BACKWISE_ADDRESS",
            "backwise.site, address, https://me@backwise.example, BACKWISE_ADDRESS",
            "backwise.throttle, tries, 0, backwise.throttle",
            "backwise.throttle, sign-ups-an-hour, -1, backwise.throttle",
            "backwise.limits, sessions, 0, backwise.limits",
            "backwise.limits, records-of-a-journal, 0, backwise.limits",
            "backwise.limits, unused-session, 0s, backwise.limits",
            "backwise, incident-address, nobody, BACKWISE_INCIDENTADDRESS",
            "backwise, incident-address, http://backwise.example/report, BACKWISE_INCIDENTADDRESS",
            "backwise, incident-address, javascript:alert(1), BACKWISE_INCIDENTADDRESS",
            "backwise, contact-address, mailto:me, BACKWISE_CONTACTADDRESS",
            "backwise.demo, years, 41, backwise.demo.years",
            "backwise.language, offered, tlh, tlh"})
    void areRefusedByName(String prefix, String name, String value, String said) {
        assertThatThrownBy(() -> bind(prefix, Map.of(prefix + "." + name, value))).rootCause()
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(said);
    }

    @Test
    void mayEndTheAddressWithASlash() {
        assertThat(bind("backwise.site", Map.of("backwise.site.address", "https://backwise.example/"))).isNotNull();
    }
}
