package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The site through one visitor's browser: keeps cookies, follows redirects, fills in the forms of the page it is on and
 * sends them with everything in them. Every response on the way is held against the {@link HouseRules}.
 */
public final class Site {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int MOST_REDIRECTS = 5;

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> cookieLines = new LinkedHashMap<>();
    private final List<String> addresses = new ArrayList<>();
    private Page page;
    private String language;

    public Site(int port) {
        this.port = port;
    }

    public int port() {
        return port;
    }

    /** From now on asks for pages in these languages. */
    public Site speaking(String languages) {
        language = languages;
        return this;
    }

    /** The page shown now. */
    public Page page() {
        return page;
    }

    /** Every address requested so far, in order, redirects included. */
    public List<String> addresses() {
        return addresses;
    }

    /** The cookies kept, by name. */
    public Map<String, String> cookies() {
        return cookies;
    }

    /** The line with which the cookie was set last, with its attributes. */
    public String cookieLine(String name) {
        return cookieLines.get(name);
    }

    /** Opens an address typed in or kept; relative ones are resolved against the page shown. */
    public Page open(String address) {
        return follow(request(address).GET());
    }

    /** Follows a link of the page. */
    public Page click(String link) {
        return open(page.one(link).attr("href"));
    }

    /** Fills in the form with {@code name=value} fields, ticking what has to be ticked, and sends it. */
    public Page send(String form, String... fields) {
        Form filled = new Form(page.one(form));
        filled.fill(fields);
        return post(filled.action(), filled.body());
    }

    /** Ticks these options of the question shown and continues. */
    public Page answer(String... options) {
        String question = page.question();
        return send("form[novalidate]",
                java.util.Arrays.stream(options).map(option -> question + "=" + option).toArray(String[]::new));
    }

    /** Sends fields that no form of the site offers like that, with a valid token. */
    public Page forge(String address, String... fields) {
        return post(address, Form.encode(List.of(fields), token()));
    }

    /** Sends a body as it is. */
    public Page post(String address, String body) {
        return follow(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** A request to this address with the cookies kept, to be sent with {@link #follow}. */
    public HttpRequest.Builder request(String address) {
        URI here = page == null ? URI.create("http://localhost:" + port + "/") : page.address();
        HttpRequest.Builder request = HttpRequest.newBuilder(here.resolve(address));
        if (language != null) {
            request.header("Accept-Language", language);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        return request;
    }

    /** Sends the request and follows redirects to the page at their end. */
    public Page follow(HttpRequest.Builder request) {
        Page got = fetch(request);
        for (int redirects = 0; got.status() / 100 == 3; redirects++) {
            assertThat(redirects).as("redirects to " + got.address()).isLessThan(MOST_REDIRECTS);
            got = fetch(request(got.header("Location").orElseThrow()).GET());
        }
        page = got;
        return page;
    }

    /** Sends the request and gives whatever comes, a redirect as well. The page shown stays. */
    public Page fetch(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        addresses.add(request.uri().toString());
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            if (response.headers().firstValue("Clear-Site-Data").orElse("").contains("\"cookies\"")) {
                cookies.clear();
            }
            Page got = Page.of(response);
            HouseRules.hold(got);
            return got;
        } catch (IOException e) {
            throw new AssertionError("No answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The token that forms of this visitor have to carry. */
    public String token() {
        return fetch(request("/privacy").GET()).one("input[name=_csrf]").attr("value");
    }

    private void keep(String line) {
        String[] pair = line.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
        cookieLines.put(pair[0], line);
    }

    static boolean ticks(Element control) {
        return control.attr("type").equals("radio") || control.attr("type").equals("checkbox");
    }
}
