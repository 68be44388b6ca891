package app.backwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTests {

    @ParameterizedTest
    @CsvSource({
            "1, pain back move walk rest ease eased tried called rolled aches whole leg sure don’t we’ll through tense",
            "2, easy under moving bending without table needed started lying doing isn’t something people tired going",
            "2, houses changes touches elsewhere quiet careful safety muscles settled metres tablets’ sometimes",
            "3, usual injury easier carrying everything service’s however beginning serious medicine happening periods",
            "4, activity experience diabetes especially information everybody’s professional operation diagnosis",
            "5, physiotherapist university inflammatory anniversary, 6, osteoporosis responsibility"})
    void countsTheSyllablesOfAWord(int syllables, String words) {
        assertThat(Stream.of(words.split(" "))).isNotEmpty()
                .allSatisfy(word -> assertThat(Syllables.of(word)).as(word).isEqualTo(syllables));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The cat sat on the mat.                                                                | -1.45
            The cat sat. On the mat? “Yes!” That is all.                                           | -2.81
            This sentence, taken as a reading passage unto itself, is being used to prove a point. | 7.61
            Four score and seven years ago our fathers brought forth on this continent a new \
            nation, conceived in liberty, and dedicated to the proposition that all men are \
            created equal.                                                                         | 14.99
            It hurt on 24 of 28 days, at 5.1 of 10.                                                | 0.50
            """)
    void gradesTextsWithAKnownGrade(String text, double grade) {
        assertThat(ReadingGrade.of(List.of(text)).value()).isCloseTo(grade, Offset.offset(0.01));
    }

    @Test
    void readsWhatAPageSaysAndNotItsWayAround() {
        assertThat(PageText.of(Jsoup.parse("""
                <main><a class="back">Back</a><h1>Your <b>back</b></h1><p>It hurts.<br>Still.</p>
                <ul><li>One <time>24 November</time></li><li>Two<ul><li>Three</li></ul></li></ul>
                <div><input><label>Four</label> <span class="hint">Five.</span></div>
                <table><tr><td>6</td></tr></table><div class="actions"><button>Go</button></div></main>
                """).body())).containsExactly("Your back", "It hurts.", "Still.", "One", "Two", "Three", "Four",
                "Five.");
    }

    @Test
    void gradesWholeSentencesAlone() {
        assertThat(ReadingGrade.ofSentences(List.of("Osteoporosis", "The cat sat on the mat.", "Cats", "Was it “it”?")))
                .isEqualTo(ReadingGrade.of(List.of("The cat sat on the mat. Was it “it”?")));
    }
}
