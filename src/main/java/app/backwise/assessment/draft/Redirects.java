package app.backwise.assessment.draft;

import org.springframework.web.servlet.ModelAndView;

/** Redirects within an assessment. */
public final class Redirects {

    private Redirects() {}

    public static ModelAndView toPage(String draft, String page) {
        return new ModelAndView("redirect:/assessment/" + draft + "/" + page);
    }
}
