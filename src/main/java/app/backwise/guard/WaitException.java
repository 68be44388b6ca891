package app.backwise.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** Somebody has to wait before they may try again. */
public class WaitException extends RuntimeException {

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

    /** Tells programs how long. */
    public void tell(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(time.toSeconds() + 1));
    }
}
