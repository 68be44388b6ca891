package app.backwise.assessment;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

@ControllerAdvice
class DraftGoneAdvice {

    @ExceptionHandler(DraftGoneException.class)
    @ResponseStatus(HttpStatus.GONE)
    String gone() {
        return "assessment/gone";
    }
}
