package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for every response of the site, whatever was asked. */
final class HouseRules {

    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Whole addresses of this site: of a calendar, which another program opens, and of the picture to share. */
    private static final Pattern OWN =
            Pattern.compile("^(webcal://localhost:\\d+/calendar|http://localhost:\\d+/assets)/");

    private HouseRules() {}

    static void hold(Page page) {
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(page.status()).as("status").isBetween(200, 499);
        if (!page.path().startsWith("/assets/")) {
            headers(page, softly);
        }
        if (page.header("Content-Type").orElse("").startsWith("text/html") && !page.body().isEmpty()) {
            html(page.html(), softly);
        }
        assertThat(softly.errorsCollected()).as("house rules on %s (%d)", page.path(), page.status()).isEmpty();
    }

    private static void headers(Page page, SoftAssertions softly) {
        softly.assertThat(page.header("Cache-Control")).as("Cache-Control")
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        softly.assertThat(page.header("Content-Security-Policy")).hasValue(CONTENT_SECURITY_POLICY);
        softly.assertThat(page.header("Referrer-Policy")).hasValue("no-referrer");
        softly.assertThat(page.header("X-Content-Type-Options")).hasValue("nosniff");
        softly.assertThat(page.header("X-Frame-Options")).hasValue("DENY");
        softly.assertThat(page.header("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        softly.assertThat(page.header("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        softly.assertThat(page.header("Permissions-Policy")).hasValue("camera=(), geolocation=(), microphone=()");
        softly.assertThat(page.header("Server")).as("Server").isEmpty();
    }

    private static void html(Document html, SoftAssertions softly) {
        softly.assertThat(html.select("h1").eachText()).as("h1").hasSize(1).doesNotContain("");
        softly.assertThat(html.title()).as("title").endsWith(" – Backwise").hasSizeGreaterThan(" – Backwise".length());
        softly.assertThat(html.text()).as("missing words").doesNotContain("??");
        softly.assertThat(html.outerHtml()).as("left of a template").doesNotContain("${", "#{", "[[");
        softly.assertThat(html.body().wholeText()).as("placeholder").doesNotContainPattern("\\{\\d}");
        softly.assertThat(
                html.select("header a[href^=tel:], aside.help a[href^=tel:], aside.help form[action=/country]"))
                .as("help")
                .isNotEmpty();
        softly.assertThat(html.select("style, script:not([src]), iframe, object")).as("inline").isEmpty();
        softly.assertThat(html.select("[id]").eachAttr("id")).as("ids").doesNotHaveDuplicates();
        for (Element form : html.select("form")) {
            softly.assertThat(form.attr("method")).as("method of " + form.attr("action")).isEqualTo("post");
            softly.assertThat(form.select("input[name=_csrf]")).as("token in " + form.attr("action")).hasSize(1);
        }
        softly.assertThat(html.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .as("attributes").noneMatch(HouseRules::isStray);
    }

    /** Scripts, styles and addresses of others, and what is left of a template or has no words. */
    private static boolean isStray(Attribute attribute) {
        String name = attribute.getKey();
        String value = OWN.matcher(attribute.getValue()).replaceFirst("");
        return name.startsWith("on") || name.startsWith("th:") || name.equals("style") || value.contains("??")
                || value.contains("://");
    }
}
