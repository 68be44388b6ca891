package app.backwise.journal.demo;

import app.backwise.language.Languages;
import java.util.List;
import java.util.Random;
import org.springframework.context.MessageSource;

/** What somebody might write, in the first of the languages. */
final class DemoWords {

    private final MessageSource words;
    private final Languages languages;

    DemoWords(MessageSource words, Languages languages) {
        this.words = words;
        this.languages = languages;
    }

    String oneOf(Random chance, String key) {
        List<String> lines = lines(key);
        return lines.get(chance.nextInt(lines.size()));
    }

    List<String> lines(String key) {
        return words.getMessage(key, null, languages.first()).lines().toList();
    }
}
