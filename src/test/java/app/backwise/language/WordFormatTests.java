package app.backwise.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormatTests {

    private static final String DAYS = "On {0, plural, =0 {no day} one {# day} other {# days}} of {1}";
    private static final String POLISH = "{0, plural, one {# dzień} few {# dni (few)} many {# dni} other {# dnia}}";

    private static String say(String words, Locale locale, Object... arguments) {
        return WordFormat.of(words, locale).format(arguments);
    }

    @ParameterizedTest
    @CsvSource({"0, On no day of 7", "1, On 1 day of 7", "2, On 2 days of 7", "1200, 'On 1,200 days of 7'"})
    void countsInEnglish(int count, String said) {
        assertThat(say(DAYS, Locale.UK, count, 7)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 dzień", "3, 3 dni (few)", "5, 5 dni", "22, 22 dni (few)"})
    void countsAsTheLanguageDoes(int count, String said) {
        assertThat(say(POLISH, Locale.forLanguageTag("pl"), count)).isEqualTo(said);
    }

    @Test
    void countsPartsAsNoWholeNumber() {
        assertThat(say(POLISH, Locale.forLanguageTag("pl"), new BigDecimal("1.5"))).isEqualTo("1,5 dnia");
        assertThat(say(DAYS, Locale.UK, new BigDecimal("1.0"), 7)).isEqualTo("On 1.0 days of 7");
        assertThat(say(DAYS, Locale.UK, new BigDecimal("1"), 7)).isEqualTo("On 1 day of 7");
    }

    @Test
    void namesDaysByThePatternOfTheBundle() {
        LocalDate day = LocalDate.of(2026, 9, 7);

        assertThat(say("Until {0, date, EEEE d MMMM yyyy}", Locale.UK, day)).isEqualTo("Until Monday 7 September 2026");
        assertThat(say("{0, date, EEEE, d. MMMM yyyy}", Locale.GERMAN, day)).isEqualTo("Montag, 7. September 2026");
        assertThat(say("{0, date, d MMMM} · {0, date, LLLL}", Locale.forLanguageTag("pl"), day))
                .isEqualTo("7 września · wrzesień");
    }

    @Test
    void keepsTheDecimalsOfANumber() {
        assertThat(say("{0}", Locale.UK, new BigDecimal("4.0"))).isEqualTo("4.0");
        assertThat(say("{0}", Locale.GERMANY, new BigDecimal("4.0"))).isEqualTo("4,0");
        assertThat(say("{0}", Locale.forLanguageTag("en-ZA"), new BigDecimal("4.5"))).isEqualTo("4.5");
        assertThat(say("{0}", Locale.UK, new BigDecimal("1E+1"))).isEqualTo("10");
    }

    @Test
    void leavesWordsAsTheyAre() {
        assertThat(say("{1} – {0}: {2}", Locale.UK, "d MMMM", "{0}", 3)).isEqualTo("{0} – d MMMM: 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0, plural, one {# day}}", "{0, plural, one {# day} other}", "{0, plural, one {# day}",
            "{0, date, d b}", "{0, choice, 0#none}", "{0"})
    void refusesWhatItCannotRead(String words) {
        assertThatThrownBy(() -> WordFormat.of(words, Locale.UK)).isInstanceOf(IllegalArgumentException.class);
    }
}
