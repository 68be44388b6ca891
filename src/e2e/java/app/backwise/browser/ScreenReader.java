package app.backwise.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a screen reader says of a page when it reads from the top, a stop on each line: computed from the tree that the
 * browser hands to such programs. What is named like the field, group or table it belongs to is said once.
 */
final class ScreenReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> SILENT = Set.of("InlineTextBox", "MenuListPopup", "LayoutTableColumn");
    private static final Set<String> STOPS = Set.of("link", "button", "radio", "checkbox", "textbox", "combobox",
            "spinbutton", "image", "DisclosureTriangle", "slider", "Date", "InputTime", "searchbox");
    private static final Set<String> FIELDS = Set.of("radio", "checkbox", "textbox", "combobox", "spinbutton", "Date",
            "InputTime", "searchbox");
    private static final Set<String> PLACES = Set.of("banner", "navigation", "main", "contentinfo", "complementary",
            "status", "alert");
    private static final Set<String> IF_NAMED = Set.of("region", "form", "group", "radiogroup", "figure", "article");
    private static final Set<String> NAMING = Set.of("LABEL", "LEGEND", "CAPTION", "P");
    private static final Set<String> IN_LINE = Set.of("B", "STRONG", "EM", "I", "SPAN", "TIME", "CODE", "ABBR", "MARK",
            "SMALL", "SUB", "SUP", "CITE", "Q", "#text");

    private final Map<String, JsonNode> tree = new HashMap<>();
    private final Map<Long, JsonNode> elements = new HashMap<>();
    private final Map<Long, String> parents = new HashMap<>();
    private final List<String> named = new ArrayList<>();
    private final Lines lines = new Lines();

    private ScreenReader() {}

    /** The whole page, or only its main part. */
    static String read(ChromeDriver browser, boolean whole) {
        return new ScreenReader().readAll(whole,
                JSON.valueToTree(browser.executeCdpCommand("Accessibility.getFullAXTree", Map.of())).path("nodes"),
                JSON.valueToTree(browser.executeCdpCommand("DOM.getDocument", Map.of("depth", -1))).path("root"));
    }

    private String readAll(boolean whole, JsonNode nodes, JsonNode document) {
        remember(document);
        nodes.forEach(node -> tree.put(node.path("nodeId").asString(), node));
        nodes.forEach(node -> {
            if (FIELDS.contains(role(node)) || Set.of("group", "radiogroup", "table", "status").contains(role(node))) {
                named.add(name(node));
            }
        });
        lines.say("page: " + name(nodes.get(0)));
        if (whole) {
            children(nodes.get(0)).forEach(this::read);
        } else {
            nodes.forEach(node -> {
                if (role(node).equals("main")) {
                    read(node);
                }
            });
        }
        return lines.end();
    }

    private void remember(JsonNode element) {
        elements.put(element.path("backendNodeId").asLong(), element);
        element.path("children").forEach(child -> {
            parents.put(child.path("backendNodeId").asLong(), element.path("nodeName").asString());
            remember(child);
        });
    }

    private void read(JsonNode node) {
        String role = role(node);
        if (SILENT.contains(role)) {
            return;
        }
        if (NAMING.contains(tag(node)) && named.contains(textOf(node))) {
            stopsIn(node).forEach(this::read);
        } else if (node.path("ignored").asBoolean()) {
            readPart(node);
        } else if (role.equals("StaticText")) {
            readText(node);
        } else if (role.equals("LineBreak")) {
            lines.add(" ");
        } else if (role.equals("ListMarker")) {
            lines.add(name(node).matches(".*\\d.*") ? name(node) : "");
        } else if (role.equals("heading")) {
            readHeading(node);
        } else if (STOPS.contains(role)) {
            lines.say(phrase(node, spoken(role)));
        } else if (role.equals("list")) {
            readWithin(node, phrase(node, "list of " + count(node, "listitem")));
        } else if (role.equals("table")) {
            readWithin(node, phrase(node, "table of " + count(node, "row") + " rows"));
        } else if (role.equals("row")) {
            lines.sayTogether(" | ", () -> children(node).forEach(this::readCell));
        } else if (role.equals("listitem")) {
            lines.item(() -> readPart(node));
        } else if (PLACES.contains(role) || IF_NAMED.contains(role) && !name(node).isEmpty()) {
            readWithin(node, phrase(node, spoken(role)));
        } else {
            readPart(node);
        }
    }

    private void readText(JsonNode node) {
        if (!NAMING.contains(around(node)) || !named.contains(name(node).strip())) {
            lines.add(name(node));
        }
    }

    private void readHeading(JsonNode heading) {
        String level = "heading " + property(heading, "level");
        List<JsonNode> stops = stopsIn(heading);
        if (stops.size() == 1 && name(stops.get(0)).equals(name(heading))) {
            lines.say(phrase(stops.get(0), level + ", " + spoken(role(stops.get(0)))));
        } else {
            lines.say(phrase(heading, level));
            stops.forEach(this::read);
        }
    }

    private void readCell(JsonNode cell) {
        lines.sayTogether(", ", () -> readPart(cell));
    }

    /** Text in line goes on in the line; any other element begins and ends one. */
    private void readPart(JsonNode node) {
        boolean inLine = IN_LINE.contains(tag(node));
        if (!inLine) {
            lines.flush();
        }
        children(node).forEach(this::read);
        if (!inLine) {
            lines.flush();
        }
    }

    private void readWithin(JsonNode node, String phrase) {
        lines.say(phrase);
        lines.within(() -> children(node).forEach(this::read));
    }

    /** Headings and whatever can be used, without mere text. */
    private List<JsonNode> stopsIn(JsonNode node) {
        return children(node).stream()
                .flatMap(child -> role(child).equals("heading") || STOPS.contains(role(child)) ? Stream.of(child)
                        : stopsIn(child).stream())
                .toList();
    }

    private String phrase(JsonNode node, String what) {
        StringBuilder phrase = new StringBuilder(what);
        states(node).forEach(state -> phrase.append(", ").append(state));
        String name = name(node);
        if (!name.isEmpty()) {
            phrase.append(": ").append(name);
        } else if (STOPS.contains(role(node))) {
            phrase.append(": UNNAMED");
        }
        String value = node.at("/value/value").asString("").strip();
        if (!value.isEmpty()) {
            phrase.append(" = ").append(value);
        }
        String description = node.at("/description/value").asString("").strip();
        if (!description.isEmpty()) {
            phrase.append(" (").append(description).append(")");
        }
        return phrase.toString();
    }

    private List<String> states(JsonNode node) {
        List<String> states = new ArrayList<>();
        if (property(node, "focused").equals("true")) {
            states.add("FOCUS");
        }
        switch (property(node, "checked")) {
            case "true" -> states.add("checked");
            case "false" -> states.add("not checked");
            default -> {
            }
        }
        switch (property(node, "expanded")) {
            case "true" -> states.add("expanded");
            case "false" -> states.add("collapsed");
            default -> {
            }
        }
        for (String state : List.of("required", "readonly", "disabled", "multiline")) {
            if (property(node, state).equals("true")) {
                states.add(state);
            }
        }
        if (property(node, "invalid").equals("true")) {
            states.add("invalid");
        }
        String current = attribute(node, "aria-current");
        if (!current.isEmpty()) {
            states.add("current " + current);
        }
        return states;
    }

    private long count(JsonNode node, String role) {
        return children(node).stream()
                .mapToLong(child -> role(child).equals(role) && !child.path("ignored").asBoolean() ? 1
                        : STOPS.contains(role(child)) || role(child).equals("list") ? 0 : count(child, role))
                .sum();
    }

    private List<JsonNode> children(JsonNode node) {
        List<JsonNode> children = new ArrayList<>();
        node.path("childIds").forEach(id -> {
            if (tree.containsKey(id.asString())) {
                children.add(tree.get(id.asString()));
            }
        });
        return children;
    }

    private String textOf(JsonNode node) {
        if (role(node).equals("StaticText")) {
            return name(node);
        }
        StringBuilder text = new StringBuilder();
        children(node).forEach(child -> text.append(textOf(child)).append(" "));
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private JsonNode element(JsonNode node) {
        return elements.getOrDefault(node.path("backendDOMNodeId").asLong(), JSON.createObjectNode());
    }

    private String around(JsonNode node) {
        return parents.getOrDefault(node.path("backendDOMNodeId").asLong(), "");
    }

    private String tag(JsonNode node) {
        return element(node).path("nodeName").asString("");
    }

    private String attribute(JsonNode node, String name) {
        JsonNode attributes = element(node).path("attributes");
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).asString().equals(name)) {
                return attributes.get(i + 1).asString();
            }
        }
        return "";
    }

    private static String property(JsonNode node, String name) {
        for (JsonNode property : node.path("properties")) {
            if (property.path("name").asString().equals(name)) {
                return property.at("/value/value").asString("");
            }
        }
        return "";
    }

    private static String role(JsonNode node) {
        return node.at("/role/value").asString("");
    }

    private static String name(JsonNode node) {
        String name = node.at("/name/value").asString("");
        return role(node).equals("StaticText") ? name : name.replaceAll("\\s+", " ").strip();
    }

    private static String spoken(String role) {
        return switch (role) {
            case "radio" -> "radio button";
            case "checkbox" -> "check box";
            case "textbox", "searchbox", "spinbutton" -> "edit";
            case "combobox" -> "combo box";
            case "DisclosureTriangle" -> "button";
            case "Date" -> "date";
            case "InputTime" -> "time";
            case "contentinfo" -> "footer";
            case "complementary" -> "aside";
            default -> role;
        };
    }

    /** The lines as they grow: text in pieces, everything else at once. */
    private static final class Lines {

        private List<String> said = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int depth;
        private boolean item;

        /** Pieces set apart by style alone are apart. */
        void add(String piece) {
            if (text.toString().matches("(?s).*[\\p{L}\\d:.]") && piece.matches("(?s)[\\p{L}\\d].*")) {
                text.append(' ');
            }
            text.append(piece);
        }

        void flush() {
            String line = text.toString().replaceAll("\\s+", " ").strip();
            text.setLength(0);
            if (!line.isEmpty()) {
                put(line);
            }
        }

        void say(String line) {
            flush();
            put(line);
        }

        void item(Runnable content) {
            flush();
            item = true;
            within(content);
        }

        void within(Runnable content) {
            flush();
            depth++;
            content.run();
            flush();
            item = false;
            depth--;
        }

        /** Says in one line what would be several. */
        void sayTogether(String between, Runnable content) {
            flush();
            List<String> before = said;
            said = new ArrayList<>();
            content.run();
            flush();
            String together = String.join(between, said.stream().map(String::strip).toList());
            said = before;
            put(together);
        }

        String end() {
            flush();
            return String.join("\n", said) + "\n";
        }

        private void put(String line) {
            said.add(item ? "  ".repeat(depth - 1) + "• " + line : "  ".repeat(depth) + line);
            item = false;
        }
    }
}
