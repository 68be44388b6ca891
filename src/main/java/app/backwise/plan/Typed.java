package app.backwise.plan;

import java.util.List;
import java.util.Objects;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The fields of a form as they were typed, to be read or shown again. */
public record Typed(MultiValueMap<String, String> fields) {

    static Typed nothing() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    /** Every value sent under the name. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream().filter(Objects::nonNull).toList();
    }

    /** What was typed into the field; empty if nothing. */
    public String text(String name) {
        return all(name).isEmpty() ? "" : all(name).get(0).strip();
    }
}
