package app.backwise.benchmark;

import app.backwise.core.questionnaire.Question;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies and fills in the forms, so that there are pages to measure. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    Visitor(URI site) {
        this.site = site;
    }

    byte[] page(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = browser.send(HttpRequest.newBuilder(site.resolve(path)).build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Answers the questions in this order; gives the path of the question asked next, or of the answers to check. */
    String answer(Map<Question, List<String>> given) throws IOException, InterruptedException {
        String next = send("/assessment", "");
        for (Map.Entry<Question, List<String>> each : given.entrySet()) {
            String id = each.getKey().id();
            if (!next.endsWith("/" + id)) {
                throw new IOException("Expected " + id + " to be asked and came to " + next);
            }
            next = send(next,
                    each.getValue().stream().map(option -> "&" + id + "=" + option).collect(Collectors.joining()));
        }
        return next;
    }

    /** The body of a form of the page with these fields, ready to be sent again and again. */
    String form(String path, String fields) throws IOException, InterruptedException {
        return "_csrf=" + token(path) + fields;
    }

    /** The cookies as a request header. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream().map(Visitor::pair).collect(Collectors.joining("; "));
    }

    private String send(String path, String fields) throws IOException, InterruptedException {
        String body = form(path, fields);
        HttpResponse<Void> answer = browser.send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build(), BodyHandlers.discarding());
        if (answer.statusCode() != 303) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return site.resolve(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private String token(String path) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(new String(page(path), StandardCharsets.UTF_8));
        if (!token.find()) {
            throw new IOException("No form on " + path);
        }
        return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }

    private static String pair(HttpCookie cookie) {
        return cookie.getName() + "=" + cookie.getValue();
    }
}
