package app.backwise.assessment.api;

import app.backwise.core.questionnaire.Question;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** A question page as JSON, with its words. */
record ApiQuestion(String id, int part, String kind, String title, String hint, List<Option> options) {

    record Option(String id, String label, String hint) {}

    static ApiQuestion of(Question question, int part, MessageSource words, Locale locale) {
        String key = "question." + question.id();
        List<Option> options = question.options().stream()
                .map(option -> new Option(option,
                        words.getMessage(key + ".option." + option, null, locale),
                        words.getMessage(key + ".option." + option + ".hint", null, null, locale)))
                .toList();
        return new ApiQuestion(question.id(), part, question.format().id(),
                words.getMessage(key + ".title", null, locale), words.getMessage(key + ".hint", null, locale), options);
    }
}
