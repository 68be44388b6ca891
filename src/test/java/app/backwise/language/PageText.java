package app.backwise.language;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What there is to read on a page: headings, paragraphs, points of lists, and what can be chosen, each for itself. Not
 * the words of buttons and of the way around, and nothing that is there to be looked up: tables, figures, stamps.
 */
final class PageText implements NodeFilter {

    private static final String LEFT_OUT = "nav, .actions, .back, .progress, button, a.button, table, svg, select, "
            + "textarea, time, script, code, .stamp, .visually-hidden, .scale, .anchors, .or";

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private PageText() {}

    static List<String> of(Element main) {
        PageText page = new PageText();
        page.filter(main);
        return page.texts;
    }

    private void filter(Element main) {
        main.filter(this);
        end();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.is(LEFT_OUT)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            endAround(element);
        } else if (node instanceof TextNode words) {
            text.append(words.text());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            endAround(element);
        }
        return FilterResult.CONTINUE;
    }

    private void endAround(Element element) {
        if (element.isBlock() || element.is("br, label, .hint, summary, legend")) {
            end();
        }
    }

    private void end() {
        if (!text.toString().isBlank()) {
            texts.add(text.toString().strip());
        }
        text.setLength(0);
    }
}
