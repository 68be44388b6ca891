package app.backwise.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** A form that cannot be read is a fault of whoever sent it. Nothing of it goes into the log. */
@ControllerAdvice
class BrokenForms {

    @ExceptionHandler
    void refuse(MultipartException broken, HttpServletResponse response) throws IOException {
        HttpStatus status = broken instanceof MaxUploadSizeExceededException
                ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        response.sendError(status.value());
    }

    @ExceptionHandler
    void refuse(InvalidParameterException broken, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }
}
