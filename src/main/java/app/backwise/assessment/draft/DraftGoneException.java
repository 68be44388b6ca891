package app.backwise.assessment.draft;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The assessment in the address is not in this visitor's session (any more). */
@ResponseStatus(HttpStatus.GONE)
public class DraftGoneException extends RuntimeException {}
