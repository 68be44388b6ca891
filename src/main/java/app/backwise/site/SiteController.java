package app.backwise.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SiteController {

    @GetMapping("/privacy")
    String privacy() {
        return "site/privacy";
    }
}
