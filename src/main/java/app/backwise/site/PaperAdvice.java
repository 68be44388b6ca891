package app.backwise.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells pages under which address the visitor found the site, to stand on paper. */
@ControllerAdvice
class PaperAdvice {

    @ModelAttribute("siteAddress")
    String siteAddress(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).replacePath("").toUriString();
    }
}
