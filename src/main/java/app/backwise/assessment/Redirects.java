package app.backwise.assessment;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Redirects with 303 See Other, so that a reload after sending a form sends nothing again. */
final class Redirects {

    private Redirects() {}

    static ModelAndView toPage(String draft, String page) {
        return to("/assessment/" + draft + "/" + page);
    }

    static ModelAndView to(String path) {
        RedirectView view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
