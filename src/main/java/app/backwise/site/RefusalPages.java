package app.backwise.site;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatus;

/** Leads what is refused before it is known for whom it is to the error page of the site. */
final class RefusalPages extends ValveBase {

    /** What Tomcat says of transfer codings, methods and versions that nobody uses. The fault is not the site's. */
    private static final Set<Integer> NOT_OUR_FAULT =
            Set.of(HttpStatus.NOT_IMPLEMENTED.value(), HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value());

    private final Context site;

    RefusalPages(Context site) {
        super(true);
        this.site = site;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getContext() == null && response.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
            request.getMappingData().context = site;
            response.sendError(NOT_OUR_FAULT.contains(response.getStatus()) ? HttpStatus.BAD_REQUEST.value()
                    : response.getStatus());
        }
        getNext().invoke(request, response);
    }
}
