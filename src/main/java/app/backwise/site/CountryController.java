package app.backwise.site;

import app.backwise.form.KeptCookie;
import app.backwise.form.Submitted;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Remembers the chosen country in a cookie and gives it, or else a guess, to every page. */
@Controller
@ControllerAdvice
class CountryController {

    private static final KeptCookie COOKIE = new KeptCookie("backwise-country");
    private static final Pattern OWN_PATH = Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9_./-]*)?");

    @ModelAttribute
    void country(HttpServletRequest request, Model model) {
        Optional<Country> chosen = COOKIE.find(request).flatMap(Country::of);
        Optional<Country> guess = chosen.isPresent() ? Optional.empty() : Country.guess(languages(request));
        model.addAttribute("country", chosen.or(() -> guess).orElse(Country.UNKNOWN));
        model.addAttribute("countryGuessed", guess.isPresent());
    }

    /** Those the browser asks for; the site's own say nothing of where a person is. */
    private static List<Locale> languages(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? List.of()
                : Collections.list(request.getLocales());
    }

    /** The page to come back to after choosing a country; never anything but a path of this site. */
    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR ? "/" : request.getRequestURI();
    }

    @PostMapping("/country")
    ResponseEntity<Void> choose(Submitted sent, HttpServletRequest request, HttpServletResponse response) {
        Country chosen = Country.of(sent.text("country")).filter(country -> !sent.all("back").isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        String back = sent.text("back");
        String target = OWN_PATH.matcher(back).matches() ? back : "/";
        COOKIE.give(request, response, chosen.id());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, target)
                .build();
    }
}
