package app.backwise.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the browser asked for and got, from its own log. */
record Traffic(List<JsonNode> events) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Everything since the log was last read. */
    static Traffic of(ChromeDriver browser) {
        return new Traffic(browser.manage().logs().get("performance").getAll().stream()
                .map(LogEntry::getMessage)
                .map(text -> JSON.readTree(text).path("message"))
                .toList());
    }

    Traffic and(Traffic later) {
        return new Traffic(Stream.concat(events.stream(), later.events.stream()).toList());
    }

    /** Every address asked for. */
    List<String> asked() {
        return all("Network.requestWillBeSent").map(about -> about.at("/request/url").asString()).toList();
    }

    /** The status of the last page. */
    int status() {
        return all("Network.responseReceived")
                .filter(about -> about.path("type").asString().equals("Document"))
                .mapToInt(about -> about.at("/response/status").asInt())
                .reduce(0, (before, last) -> last);
    }

    /** What came over the wire by address: status line, headers and compressed body. */
    Map<String, Long> bytes() {
        Map<String, String> addresses = new LinkedHashMap<>();
        all("Network.requestWillBeSent")
                .forEach(about -> addresses.put(about.path("requestId").asString(),
                        about.at("/request/url").asString()));
        Map<String, Long> bytes = new LinkedHashMap<>();
        all("Network.loadingFinished").forEach(about -> bytes.merge(
                addresses.get(about.path("requestId").asString()), about.path("encodedDataLength").asLong(),
                Long::sum));
        return bytes;
    }

    long total() {
        return bytes().values().stream().mapToLong(Long::longValue).sum();
    }

    boolean has(String address) {
        return bytes().containsKey(address);
    }

    private Stream<JsonNode> all(String method) {
        return events.stream()
                .filter(event -> event.path("method").asString().equals(method))
                .map(event -> event.path("params"));
    }
}
