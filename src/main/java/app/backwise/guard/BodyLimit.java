package app.backwise.guard;

import app.backwise.guard.Turns.Turn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is too long, or says not how long it is, before a byte of it is read. One form sends a file: it is taken
 * in when it is its turn, as a file is written that is asked for, and Tomcat bounds it by the settings of multipart
 * forms. Programs may send in pieces, and the API counts what it reads.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class BodyLimit extends OncePerRequestFilter {

    private static final String IMPORT = "/journal/import";
    private static final String EXPORT = "/journal/export.";
    private static final String API = "/api/";
    private static final int MOST_BYTES = 64 * 1024;

    private final FileTurns turns;

    BodyLimit(FileTurns turns) {
        this.turns = turns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isUpload = isMultipart(request) && request.getRequestURI().equals(IMPORT);
        if (isMultipart(request) && !isUpload) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else if (isInPieces(request) && !request.getRequestURI().startsWith(API)) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (!isUpload && request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (isUpload || request.getRequestURI().startsWith(EXPORT)) {
            try (Turn turn = turns.begin(Network.of(request.getRemoteAddr()))) {
                chain.doFilter(request, response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return request.getContentType() != null
                && request.getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean isInPieces(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
