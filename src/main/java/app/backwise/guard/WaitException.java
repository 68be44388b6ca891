package app.backwise.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Somebody has to wait before they may try again. */
public class WaitException extends RuntimeException {

    /** What those are told of whom or of what there is too much, as a message key: the title of that error. */
    public static final String TOO_MUCH = "error.429.title";

    private final Duration time;

    /**
     * @param words the message key of what they are told
     */
    public WaitException(String words, Duration time) {
        super(words, null, false, false);
        this.time = time;
    }

    public String words() {
        return getMessage();
    }

    public Duration time() {
        return time;
    }

    /** The page of what was sent, with all that was typed, as an answer that says how long. */
    public ModelAndView on(ModelAndView page, HttpServletResponse response) {
        tell(response);
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page;
    }

    /** Tells programs how long. */
    public void tell(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(time.toSeconds() + 1));
    }
}
