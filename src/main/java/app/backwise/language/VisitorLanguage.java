package app.backwise.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/** The language offered that the browser likes best, with the habits of its region: on which day a week begins. */
class VisitorLanguage implements LocaleResolver {

    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    private final Languages languages;

    VisitorLanguage(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        List<Locale> accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? List.of()
                : Collections.list(request.getLocales());
        Locale spoken = Locale.lookup(ranges(accepted), languages.offered());
        return withRegion(spoken == null ? languages.first() : spoken, accepted);
    }

    private static List<LanguageRange> ranges(List<Locale> accepted) {
        return accepted.stream().map(Locale::toLanguageTag).map(LanguageRange::new).toList();
    }

    private static Locale withRegion(Locale spoken, List<Locale> accepted) {
        String region = accepted.stream().map(Locale::getCountry).filter(REGIONS::contains).findFirst()
                .orElse(spoken.getLanguage().equals("en") ? Locale.UK.getCountry() : "");
        return spoken.getCountry().isEmpty() ? new Locale.Builder().setLocale(spoken).setRegion(region).build()
                : spoken;
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("The browser says");
    }
}
