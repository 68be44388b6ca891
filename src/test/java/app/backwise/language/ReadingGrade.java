package app.backwise.language;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many years of school a text takes, after Flesch and Kincaid.
 *
 * @param sentences its sentences
 * @param words its words; what is joined by a hyphen is one, and so is a figure
 * @param spelled the words that are not figures
 * @param syllables the syllables of these: as Flesch advised, figures make a sentence longer and no word harder
 */
record ReadingGrade(long sentences, long words, long spelled, long syllables) {

    private static final Pattern END = Pattern.compile("(?<=[.!?])[”’)]*\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\d]+(?:[-'’.,:/][\\p{IsLatin}\\d]+)*");
    private static final Pattern LETTERS = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}'’]*");
    private static final Predicate<String> SENTENCE = Pattern.compile("[.!?][”’)]*$").asPredicate();

    /** Each text ends a sentence, as a heading or the point of a list does. */
    static ReadingGrade of(List<String> texts) {
        List<String> sentences = texts.stream().flatMap(END::splitAsStream).filter(WORD.asPredicate()).toList();
        List<String> words = sentences.stream().flatMap(sentence -> found(WORD, sentence)).toList();
        List<String> spelled = words.stream().filter(LETTERS.asPredicate()).toList();
        return new ReadingGrade(sentences.size(), words.size(), spelled.size(), spelled.stream()
                .flatMap(word -> found(LETTERS, word)).mapToInt(Syllables::of).sum());
    }

    /** The same of whole sentences alone: headings and labels, which are short, make nothing easier. */
    static ReadingGrade ofSentences(List<String> texts) {
        return of(texts.stream().filter(SENTENCE).toList());
    }

    double value() {
        return 0.39 * words / sentences + 11.8 * syllables / spelled - 15.59;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
