package app.backwise.form;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the address names is not there for this visitor: nothing has its key, or it is none that can be. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchPageException extends RuntimeException {}
