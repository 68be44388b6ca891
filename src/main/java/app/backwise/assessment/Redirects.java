package app.backwise.assessment;

import org.springframework.web.servlet.ModelAndView;

/** Redirects within an assessment. */
final class Redirects {

    private Redirects() {}

    static ModelAndView toPage(String draft, String page) {
        return new ModelAndView("redirect:/assessment/" + draft + "/" + page);
    }
}
