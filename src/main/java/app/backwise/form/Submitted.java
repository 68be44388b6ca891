package app.backwise.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The fields of a form exactly as they were typed, to be read, or shown again. Nothing is preselected. A controller
 * that names one among its arguments is given what was sent.
 */
public record Submitted(MultiValueMap<String, String> fields) {

    private static final String OFFERED = "-offered";

    public static Submitted nothing() {
        return new Submitted(new LinkedMultiValueMap<>());
    }

    /** The same with one field filled in; null leaves it blank. */
    public Submitted with(String name, Object value) {
        if (value != null) {
            fields.add(name, value.toString());
        }
        return this;
    }

    /** This form refused for one field. */
    public FilledForm refused(String field, String key) {
        return new FilledForm(this, Map.of(field, key));
    }

    /** Every value sent under the name, of radios and checkboxes. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream().filter(Objects::nonNull).toList();
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** The field with the name of something that was said in the others: a name offered beside them needs no tick. */
    public String named(String name, String... others) {
        boolean said = Stream.of(others).anyMatch(this::has);
        return !has(name) && said && has(name + OFFERED) ? name + OFFERED : name;
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** What was typed into the field, with line breaks as on every system; empty if nothing. */
    public String text(String name) {
        return all(name).isEmpty() ? "" : all(name).get(0).replace("\r\n", "\n");
    }
}
