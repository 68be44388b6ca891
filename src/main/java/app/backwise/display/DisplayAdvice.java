package app.backwise.display;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page how it is shown. */
@ControllerAdvice
class DisplayAdvice {

    @ModelAttribute("display")
    Display display(HttpServletRequest request) {
        return Display.of(request);
    }
}
