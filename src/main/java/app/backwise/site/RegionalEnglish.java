package app.backwise.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/** English words, the only ones there are, with the habits of the browser's region: on which day a week begins. */
class RegionalEnglish implements LocaleResolver {

    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Locale.UK;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getCountry)
                .filter(REGIONS::contains)
                .findFirst()
                .map(region -> new Locale(Locale.ENGLISH.getLanguage(), region))
                .orElse(Locale.UK);
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("The browser says");
    }
}
