package app.backwise.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class VisitorLanguageTests {

    private static final Languages ENGLISH = new Languages(List.of(Locale.ENGLISH));
    private static final Languages SEVERAL = new Languages(
            List.of(Locale.GERMAN, Locale.ENGLISH, Locale.forLanguageTag("pt-BR"), Locale.forLanguageTag("pl")));

    private static Locale resolve(Languages languages, String header) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (header != null) {
            request.addHeader("Accept-Language", header);
        }
        return new VisitorLanguage(languages).resolveLocale(request);
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
        assertThat(resolve(ENGLISH, header)).isEqualTo(locale);
    }

    @ParameterizedTest
    @CsvSource({
            "de-AT,              de-AT",
            "de,                 de",
            "en,                 en-GB",
            "fr,                 de",
            "'fr-CH,en;q=0.5',   en-CH",
            "'pl;q=0.4,en-US',   en-US",
            "'cs,pl;q=0.4,en;q=0.1', pl",
            "pt-BR,              pt-BR",
            "pt-PT,              de-PT"})
    void speaksTheLanguageLikedBestOfThoseOffered(String header, Locale locale) {
        assertThat(resolve(SEVERAL, header)).isEqualTo(locale);
    }

    @Test
    void speaksTheFirstLanguageWhereNothingIsSaid() {
        assertThat(resolve(ENGLISH, null)).isEqualTo(Locale.UK);
        assertThat(resolve(SEVERAL, null)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void cannotBeSwitchedByAnAddress() {
        assertThatThrownBy(() -> new VisitorLanguage(ENGLISH)
                .setLocale(new MockHttpServletRequest(), null, Locale.FRANCE))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void offersOnlyLanguagesThatItCanCountIn() {
        assertThatThrownBy(() -> new Languages(List.of(Locale.forLanguageTag("tlh"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("tlh");
        assertThatThrownBy(() -> new Languages(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
