package app.backwise.assessment;

import app.backwise.Page;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** What a result says, by ids, in whatever language. */
public final class ResultRead {

    private ResultRead() {}

    /** The ids of the urgency, of the rules that apply and of the category, if there is one: it is the last reason. */
    public static Set<String> outcome(Page result) {
        Set<String> outcome = new TreeSet<>();
        outcome.add(result.one(".card").attr("class").replace("card card-", ""));
        boolean guidance = result.has("ol.steps");
        for (Element stamp : result.html().select(".behind li span.stamp")) {
            boolean category = guidance && stamp.closest("li").nextElementSibling() == null;
            outcome.add((category ? "category " : "") + stamp.text().split(" ")[0]);
        }
        return outcome;
    }
}
