package app.backwise.form;

import app.backwise.core.journal.Rating;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a form field by field and collects what cannot be taken, as message keys by field. Blank is null. */
public final class Fields {

    private static final String NOT_OFFERED = "form.unknown-option";
    private static final String CONTROL_CHARACTER = "form.control-characters";
    private static final Pattern CONTROL_CHARACTERS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}]");
    private static final Pattern CONTROL_CHARACTERS_OF_A_LINE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final Reading<Integer> RATING = text -> Reading.WHOLE.matcher(text).matches()
            ? Optional.of(Integer.valueOf(text)).filter(Rating::isValid) : Optional.empty();

    private final Submitted sent;
    private final Map<String, String> problems = new LinkedHashMap<>();

    public Fields(Submitted sent) {
        this.sent = sent;
    }

    /** Whether anything cannot be taken, of what was read so far. */
    public boolean refused() {
        return !problems.isEmpty();
    }

    public boolean refused(String field) {
        return problems.containsKey(field);
    }

    /** The form to be shown again, with what was found wrong. */
    public FilledForm filled() {
        return new FilledForm(sent, problems);
    }

    /** Adds a problem of the field; the first one stays. */
    public void refuse(String field, String key) {
        problems.putIfAbsent(field, key);
    }

    /** Refuses the field if nothing in it could be taken. */
    public <T> T require(String field, T value, String key) {
        if (value == null) {
            refuse(field, key);
        }
        return value;
    }

    public boolean isBlank(String field) {
        return sent.text(field).isBlank();
    }

    /** A number from 0 to 10. */
    public Integer rating(String field) {
        return choice(field, RATING);
    }

    /** One of the ids. */
    public <T> T choice(String field, T[] values, Function<T, String> id) {
        return choice(field, byId(values, id));
    }

    /** One of the ids that are offered. */
    public String choice(String field, List<String> ids) {
        return choice(field, sentId -> ids.stream().filter(sentId::equals).findFirst());
    }

    /** Any of the ids. */
    public <T> Set<T> choices(String field, T[] values, Function<T, String> id) {
        Set<T> chosen = new LinkedHashSet<>();
        sent.all(field).forEach(sentId -> byId(values, id).of(sentId)
                .ifPresentOrElse(chosen::add, () -> refuse(field, NOT_OFFERED)));
        return chosen;
    }

    public Boolean yesOrNo(String field) {
        String answer = choice(field, List.of("yes", "no"));
        return answer == null ? null : (Boolean) answer.equals("yes");
    }

    /** Text without control characters, not longer than the maximum; empty if blank. */
    public String text(String field, int maximum, String tooLong) {
        return text(field, maximum, tooLong, CONTROL_CHARACTERS);
    }

    /** The same, on one line. */
    public String line(String field, int maximum, String tooLong) {
        return text(field, maximum, tooLong, CONTROL_CHARACTERS_OF_A_LINE);
    }

    /** What can be made of what was typed. */
    public <T> T read(String field, Reading<T> reading, String wrong) {
        String text = sent.text(field).strip();
        return text.isEmpty() ? null : reading.of(text).orElseGet(() -> require(field, null, wrong));
    }

    private String text(String field, int maximum, String tooLong, Pattern forbidden) {
        String text = sent.text(field).strip();
        if (text.length() > maximum) {
            refuse(field, tooLong);
        } else if (forbidden.matcher(text).find()) {
            refuse(field, CONTROL_CHARACTER);
        }
        return text;
    }

    private static <T> Reading<T> byId(T[] values, Function<T, String> id) {
        return sentId -> Arrays.stream(values).filter(value -> id.apply(value).equals(sentId)).findFirst();
    }

    private <T> T choice(String field, Reading<T> reading) {
        List<String> values = sent.all(field);
        if (values.stream().allMatch(String::isEmpty)) {
            return null;
        }
        Optional<T> chosen = values.size() == 1 ? reading.of(values.get(0)) : Optional.empty();
        return chosen.orElseGet(() -> require(field, null, values.size() > 1 ? "form.several" : NOT_OFFERED));
    }
}
