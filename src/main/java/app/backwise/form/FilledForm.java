package app.backwise.form;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form as its page shows it. Every template finds what was typed as {@code form}, and what of it cannot be taken as
 * {@code problems}, in the order of the page.
 *
 * @param typed what was typed, to the letter
 * @param problems message keys by field
 */
public record FilledForm(Submitted typed, Map<String, String> problems) {

    /** With nothing in it. */
    public static FilledForm blank() {
        return of(Submitted.nothing());
    }

    /** With nothing wrong in it. */
    public static FilledForm of(Submitted typed) {
        return new FilledForm(typed, Map.of());
    }

    public boolean refused() {
        return !problems.isEmpty();
    }

    /** Whether something is typed into one of these fields, or is wrong there: what is folded away opens then. */
    public boolean touches(Stream<String> fields) {
        return fields.anyMatch(field -> typed.has(field) || problems.containsKey(field));
    }

    /** The page with the form; one with problems is sent as what could not be processed. */
    public ModelAndView on(String view) {
        return on(view, refused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    public ModelAndView on(String view, HttpStatus status) {
        return new ModelAndView(view, status).addObject("form", typed).addObject("problems", problems);
    }
}
