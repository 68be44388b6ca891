package app.backwise.display;

import app.backwise.core.id.Identified;
import app.backwise.form.KeptCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;

/** How pages are shown in one browser. It lies in a cookie, and nothing else does. */
public record Display(TextSize text, Colours colours, WeekStart week) {

    private static final KeptCookie COOKIE = new KeptCookie("backwise-display");
    private static final String BETWEEN = ".";

    /** What was chosen in this browser; of what it does not know, the first there is. */
    public static Display of(HttpServletRequest request) {
        List<String> ids = List.of(COOKIE.find(request).orElse("").split("\\" + BETWEEN));
        return new Display(one(ids, TextSize.values()), one(ids, Colours.values()), one(ids, WeekStart.values()));
    }

    private static <T extends Identified> T one(List<String> ids, T[] values) {
        return Stream.of(values).filter(value -> ids.contains(value.id())).findFirst().orElse(values[0]);
    }

    public void keep(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.give(request, response, String.join(BETWEEN, text.id(), colours.id(), week.id()));
    }
}
