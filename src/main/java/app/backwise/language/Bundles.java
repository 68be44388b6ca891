package app.backwise.language;

import java.text.MessageFormat;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Messages of the bundles, which may count and name days. */
final class Bundles extends ResourceBundleMessageSource {

    @Override
    protected MessageFormat createMessageFormat(String words, Locale locale) {
        return WordFormat.of(words, locale);
    }
}
