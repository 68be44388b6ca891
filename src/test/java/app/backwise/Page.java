package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A response, read.
 *
 * @param status the HTTP status
 * @param address where it came from
 * @param headers its headers
 * @param body its text
 * @param html its text as HTML
 */
public record Page(int status, URI address, HttpHeaders headers, String body, Document html) {

    static Page of(HttpResponse<String> response) {
        return new Page(response.statusCode(), response.uri(), response.headers(), response.body(),
                Jsoup.parse(response.body(), response.uri().toString()));
    }

    public String path() {
        return address.getRawPath();
    }

    /** The last part of the path, which names the page. */
    public String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    /** The path of the assessment this page belongs to. */
    public String draft() {
        return path().substring(0, path().lastIndexOf('/'));
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The only element that the selector matches. */
    public Element one(String selector) {
        Elements found = html.select(selector);
        assertThat(found).as("%s on %s (%d)", selector, path(), status).hasSize(1);
        return found.get(0);
    }

    public boolean has(String selector) {
        return !html.select(selector).isEmpty();
    }

    public String text() {
        return html.text();
    }

    public String main() {
        return one("main").text();
    }

    public String h1() {
        return one("h1").text();
    }

    /** The id of the question asked. */
    public String question() {
        return one("form[novalidate]").select("input[type=radio], input[type=checkbox]").attr("name");
    }

    /** The values ticked, anywhere on the page. */
    public List<String> ticked() {
        return html.select("input[checked]").eachAttr("value");
    }

    /** The texts of all elements that the selector matches. */
    public List<String> texts(String selector) {
        return html.select(selector).eachText();
    }
}
