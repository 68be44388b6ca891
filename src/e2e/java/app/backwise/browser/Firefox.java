package app.backwise.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Debian's Firefox without a window and with a profile of its own, driven by WebDriver BiDi, which it speaks itself: no
 * driver is needed, and Debian has none.
 */
class Firefox implements AutoCloseable {

    static final Path BROWSER = Path.of("/usr/bin/firefox-esr");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LISTENING = "WebDriver BiDi listening on ";
    private static final long PATIENCE = 60;
    /** A rule of the page that was broken is said in the console, too. */
    private static final String TELL_BROKEN_RULES = """
            () => addEventListener("securitypolicyviolation",
                ({ violatedDirective, blockedURI }) => console.error(violatedDirective, blockedURI), true)""";

    private final Path profile;
    private final Process process;
    private final WebSocket socket;
    private final AtomicLong sent = new AtomicLong();
    private final Map<Long, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final String tab;
    private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();

    Firefox() throws IOException {
        profile = Files.createTempDirectory("firefox");
        ProcessBuilder start = new ProcessBuilder(BROWSER.toString(), "--headless", "--no-remote", "--profile",
                profile.toString(), "--remote-debugging-port", "0").redirectErrorStream(true);
        start.environment().put("HOME", profile.toString());
        process = start.start();
        socket = HttpClient.newHttpClient().newWebSocketBuilder()
                .buildAsync(URI.create(addressSaid() + "/session"), new Listener()).join();
        tell("session.new", Map.of("capabilities", Map.of()));
        tell("session.subscribe", Map.of("events", List.of("log.entryAdded", "browsingContext.load")));
        tell("script.addPreloadScript", Map.of("functionDeclaration", TELL_BROKEN_RULES));
        tab = tell("browsingContext.getTree", Map.of()).at("/contexts/0/context").asString();
    }

    private String addressSaid() throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(LISTENING)) {
                Thread rest = new Thread(() -> output.lines().forEach(unread -> {}));
                rest.setDaemon(true);
                rest.start();
                return line.substring(line.indexOf(LISTENING) + LISTENING.length()).strip();
            }
        }
        throw new IllegalStateException("Firefox ended without saying where it listens");
    }

    /** Forgets the visitor before. */
    void forget() {
        tell("storage.deleteCookies", Map.of());
        complaints.clear();
    }

    void open(String address) {
        tell("browsingContext.navigate", Map.of("context", tab, "url", address, "wait", "complete"));
    }

    /** Clicks as a hand does and waits for the next page. */
    void follow(String selector) {
        loaded = new CompletableFuture<>();
        click(selector);
        await(loaded);
    }

    void click(String selector) {
        Map<String, Object> element = Map.of("type", "element", "element", Map.of("sharedId", find(selector)));
        tell("input.performActions", Map.of("context", tab, "actions", List.of(Map.of(
                "type", "pointer", "id", "hand", "actions", List.of(
                        Map.of("type", "pointerMove", "x", 0, "y", 0, "origin", element),
                        Map.of("type", "pointerDown", "button", 0),
                        Map.of("type", "pointerUp", "button", 0))))));
    }

    private String find(String selector) {
        JsonNode found = evaluate(
                """
                        (() => {
                          const it = document.querySelector(%s);
                          it.scrollIntoView({ block: "center" });
                          return it;
                        })()"""
                        .formatted(JSON.writeValueAsString(selector)));
        return found.path("sharedId").asString();
    }

    /** What a script on the page gives: text, a number or a truth, as text. */
    String ask(String expression) {
        return evaluate(expression).path("value").asString("");
    }

    private JsonNode evaluate(String expression) {
        JsonNode answer = tell("script.evaluate",
                Map.of("expression", expression, "target", Map.of("context", tab), "awaitPromise", true));
        if (!answer.path("type").asString().equals("success")) {
            throw new AssertionError(answer.toString());
        }
        return answer.path("result");
    }

    /** What the console said since the visitor came, rules that were broken included. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private JsonNode tell(String method, Map<String, Object> parameters) {
        long number = sent.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(number, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", number, "method", method, "params", parameters)), true)
                .join();
        JsonNode message = await(answer);
        if (!message.path("type").asString().equals("success")) {
            throw new AssertionError(method + ": " + message);
        }
        return message.path("result");
    }

    private static JsonNode await(CompletableFuture<JsonNode> future) {
        return future.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroy();
        process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        FileSystemUtils.deleteRecursively(profile);
    }

    /** Puts the pieces of each message together and gives it to whoever waits for it. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
            text.append(piece);
            if (last) {
                take(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(JsonNode message) {
            switch (message.path("method").asString("")) {
                case "log.entryAdded" -> complaints.add(message.at("/params/level").asString() + ": "
                        + message.at("/params/text").asString(""));
                case "browsingContext.load" -> loaded.complete(message);
                default -> answers.getOrDefault(message.path("id").asLong(0), new CompletableFuture<>())
                        .complete(message);
            }
        }
    }
}
