package app.backwise.plan;

import app.backwise.Page;
import app.backwise.Words;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The plan of today as somebody reads it: what they do stands in places.
 *
 * @param page the page
 */
record PlanRead(Page page) {

    /** The lines below a heading. */
    static Elements below(Page page, String key) {
        return new Elements(page.html().select("main section").stream()
                .filter(section -> section.select("> h2").text().equals(Words.of(key)))
                .flatMap(section -> section.select("li").stream()).toList());
    }

    /** What a line is about. */
    static String name(Element line) {
        return line.select("strong").text();
    }

    /** Every activity named, and where. */
    Map<String, Set<String>> places() {
        Map<String, Set<String>> places = new TreeMap<>();
        Stream.of("plan.more-of", "plan.try-first", "plan.pause", "plan.until-seen", "plan.ask-first",
                "plan-page.too-strong")
                .forEach(key -> put(places, below(page, key), key));
        put(places, due(), "due");
        put(places, inside("plan-page.could-add").select("li"), "could-add");
        if (running() != null) {
            places.computeIfAbsent(tried(), any -> new TreeSet<>()).add("tried");
        }
        return places;
    }

    private static void put(Map<String, Set<String>> places, Elements lines, String place) {
        lines.forEach(line -> places.computeIfAbsent(name(line), any -> new TreeSet<>()).add(place));
    }

    /** What comes back today. */
    Elements due() {
        return new Elements(page.html().select("main ul > li").stream()
                .filter(line -> line.text().contains(Words.of("plan-page.comes-back"))).toList());
    }

    /** What is folded away below these words. */
    Elements inside(String key) {
        return new Elements(page.html().select("main details").stream()
                .filter(each -> each.select("summary").text().equals(Words.of(key))).toList());
    }

    /** The paragraph about what is being tried, or null. */
    Element running() {
        return page.html().select("main h2 + p:has(> strong)").stream()
                .filter(line -> line.previousElementSibling().text().equals(Words.of("plan-page.running")))
                .findFirst().orElse(null);
    }

    /** What is being tried. */
    String tried() {
        String said = Words.of("plan-page.running.what", "|");
        return name(running()).replace(said.substring(0, said.indexOf('|')), "")
                .replace(said.substring(said.indexOf('|') + 1), "");
    }
}
