package app.backwise.assessment;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The assessment in the address is not in this visitor's session (any more). */
@ResponseStatus(HttpStatus.GONE)
class DraftGoneException extends RuntimeException {}
