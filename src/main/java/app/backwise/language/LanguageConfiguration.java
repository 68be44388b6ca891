package app.backwise.language;

import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Languages.class, MessageSourceProperties.class})
class LanguageConfiguration {

    @Bean
    MessageSource messageSource(MessageSourceProperties settings) {
        Bundles bundles = new Bundles();
        bundles.setBasenames(settings.getBasename().toArray(String[]::new));
        bundles.setDefaultEncoding(settings.getEncoding().name());
        bundles.setFallbackToSystemLocale(settings.isFallbackToSystemLocale());
        return bundles;
    }

    @Bean
    LocaleResolver localeResolver(Languages languages) {
        return new VisitorLanguage(languages);
    }
}
