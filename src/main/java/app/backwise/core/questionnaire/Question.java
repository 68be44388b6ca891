package app.backwise.core.questionnaire;

import app.backwise.core.id.Identified;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One question, shown on one page. Ids are stable: they appear in URLs, form fields, message keys and stored answers.
 *
 * @param id kebab-case id
 * @param format how many options make an answer
 * @param options ids of the options in the order shown
 * @param guard whether to ask, decided from the answers to earlier questions
 */
public record Question(String id, Format format, List<String> options, Predicate<Answers> guard) {

    /** The option of every multiple-choice question that excludes the others. */
    public static final String NONE = "none";

    /** Highest value of a scale; the lowest is 0. */
    public static final int SCALE_MAXIMUM = 10;

    /** How many options make an answer. */
    public enum Format implements Identified {
        /** Exactly one option. */
        SINGLE,
        /** One or more options, or {@link #NONE} alone. */
        MULTIPLE,
        /** Exactly one whole number from 0 to 10. */
        SCALE;
    }

    public Question {
        options = List.copyOf(options);
        if (Set.copyOf(options).size() != options.size()) {
            throw new IllegalArgumentException("An option stands twice in " + id);
        }
    }

    /** A question that takes exactly one of the options. */
    public static Question single(String id, String... options) {
        return new Question(id, Format.SINGLE, List.of(options), answers -> true);
    }

    /** A question that takes any of the options, or "none of these", which is added last. */
    public static Question multiple(String id, String... options) {
        List<String> withNone = Stream.concat(Stream.of(options), Stream.of(NONE)).toList();
        return new Question(id, Format.MULTIPLE, withNone, answers -> true);
    }

    /** A numeric rating scale from 0 to 10. */
    public static Question scale(String id) {
        List<String> numbers = IntStream.rangeClosed(0, SCALE_MAXIMUM).mapToObj(Integer::toString).toList();
        return new Question(id, Format.SCALE, numbers, answers -> true);
    }

    /** The same question, asked only when the guard holds for the answers to earlier questions. */
    public Question askedWhen(Predicate<Answers> condition) {
        return new Question(id, format, options, condition);
    }

    /**
     * An option of this question, for use in guards and rules.
     *
     * @throws IllegalArgumentException if there is no such option
     */
    public Choice choice(String option) {
        if (!options.contains(option)) {
            throw new IllegalArgumentException("No option " + option + " in " + id);
        }
        return new Choice(id, option);
    }

    /** All options as choices, in the order shown. */
    public List<Choice> choices() {
        return options.stream().map(this::choice).toList();
    }

    /** What is wrong with these option ids as an answer to this question; empty if nothing is. */
    public Optional<AnswerProblem> problemWith(Collection<String> chosen) {
        Set<String> distinct = new HashSet<>(chosen);
        if (distinct.isEmpty()) {
            return Optional.of(AnswerProblem.EMPTY);
        }
        if (!options.containsAll(distinct)) {
            return Optional.of(AnswerProblem.UNKNOWN_OPTION);
        }
        if (format != Format.MULTIPLE && chosen.size() > 1) {
            return Optional.of(AnswerProblem.SEVERAL);
        }
        if (format == Format.MULTIPLE && distinct.contains(NONE) && distinct.size() > 1) {
            return Optional.of(AnswerProblem.NONE_WITH_OTHERS);
        }
        return Optional.empty();
    }
}
