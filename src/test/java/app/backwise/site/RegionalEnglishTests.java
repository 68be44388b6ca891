package app.backwise.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class RegionalEnglishTests {

    private final RegionalEnglish locales = new RegionalEnglish();

    private Locale resolve(String header) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (header != null) {
            request.addHeader("Accept-Language", header);
        }
        return locales.resolveLocale(request);
    }

    @ParameterizedTest
    @CsvSource({
            "en-US,              en-US",
            "de-DE,              en-DE",
            "'de,fr-CH;q=0.5',   en-CH",
            "'en;q=0.9,en-au',   en-AU",
            "zh-Hant-TW,         en-TW",
            "ar-u-nu-arab,       en-GB",
            "ar-EG-u-nu-arab,    en-EG",
            "en,                 en-GB",
            "de,                 en-GB",
            "*,                  en-GB",
            "en-XX,              en-GB",
            "en-001,             en-GB",
            "'x',                en-GB",
            "'',                 en-GB"})
    void speaksEnglishWithTheHabitsOfTheRegion(String header, Locale locale) {
        assertThat(resolve(header)).isEqualTo(locale);
    }

    @Test
    void isBritishWhereNothingIsSaid() {
        assertThat(resolve(null)).isEqualTo(Locale.UK);
    }

    @Test
    void cannotBeSwitchedByAnAddress() {
        assertThatThrownBy(() -> locales.setLocale(new MockHttpServletRequest(), null, Locale.FRANCE))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
