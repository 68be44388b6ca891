package app.backwise.journal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The journal was claimed or deleted in another tab while something was being written into it. */
@ResponseStatus(HttpStatus.CONFLICT)
class JournalGoneException extends RuntimeException {}
