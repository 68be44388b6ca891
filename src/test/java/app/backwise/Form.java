package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** A form of a page, filled in and encoded the way a browser does it. */
final class Form {

    private final FormElement form;

    Form(Element form) {
        this.form = (FormElement) form;
    }

    String action() {
        return form.attr("action");
    }

    /** Sets the controls named in {@code name=value} fields; what the form does not offer cannot be set. */
    void fill(String... fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String field : fields) {
            String[] pair = field.split("=", 2);
            values.computeIfAbsent(pair[0], name -> new ArrayList<>()).add(pair[1]);
        }
        values.forEach(this::set);
    }

    private void set(String name, List<String> values) {
        Elements controls = form.select("[name=" + name + "]");
        assertThat(controls).as("controls named " + name).isNotEmpty();
        Element first = controls.get(0);
        if (Site.ticks(first)) {
            assertThat(controls.eachAttr("value")).as("options of " + name).containsAll(values);
            controls.forEach(control -> control.attr("checked", values.contains(control.attr("value"))));
        } else if (first.normalName().equals("select")) {
            Elements options = first.select("option");
            assertThat(options.eachAttr("value")).as("options of " + name).containsAll(values);
            options.forEach(option -> option.attr("selected", values.contains(option.attr("value"))));
        } else {
            first.val(values.get(0));
        }
    }

    String body() {
        return form.formData().stream()
                .map(field -> encode(field.key()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
    }

    /** Fields {@code name=value} with the token, whether or not a form offers them. */
    static String encode(List<String> fields, String token) {
        return fields.stream()
                .map(field -> field.split("=", 2))
                .map(pair -> encode(pair[0]) + "=" + encode(pair[1]) + "&")
                .collect(Collectors.joining()) + "_csrf=" + encode(token);
    }

    /** Browsers send line breaks as CR LF. */
    private static String encode(String text) {
        return URLEncoder.encode(text.replace("\r\n", "\n").replace("\n", "\r\n"), StandardCharsets.UTF_8);
    }
}
