package app.backwise.assessment;

import app.backwise.core.questionnaire.Question;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;

/**
 * One option of a question as shown, with its words. Public, so that the expressions of the page that is asked for most
 * can be compiled.
 *
 * @param id id of the input: the question's for the first, so that an error leads to it
 * @param value id of the option
 * @param label what it says
 * @param hint a clarification, or null
 * @param describedBy id of the hint, or null
 * @param lastAlone whether it is "none of these", which stands apart
 */
public record ChoiceLine(String id, String value, String label, String hint, String describedBy,
        boolean lastAlone) {

    static List<ChoiceLine> of(Question question, MessageSource words, Locale locale) {
        return IntStream.range(0, question.options().size())
                .mapToObj(position -> of(question, position, words, locale))
                .toList();
    }

    private static ChoiceLine of(Question question, int position, MessageSource words, Locale locale) {
        String option = question.options().get(position);
        String id = position == 0 ? question.id() : question.id() + "-" + option;
        String key = "question." + question.id() + ".option." + option;
        String hint = words.getMessage(key + ".hint", null, null, locale);
        return new ChoiceLine(id, option, words.getMessage(key, null, locale), hint,
                hint == null ? null : id + "-hint", option.equals(Question.NONE));
    }
}
