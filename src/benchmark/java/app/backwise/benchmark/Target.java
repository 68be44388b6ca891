package app.backwise.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page to ask for, and what was measured of it, a round at a time. */
final class Target {

    /**
     * One round.
     *
     * @param perSecond requests a second
     * @param median the median time of a request in milliseconds
     * @param p99 the time in milliseconds that 99 of 100 requests stayed within
     * @param processor processor time of the site in microseconds a request
     * @param client processor time of the client in microseconds a request
     * @param sent bytes of a body on the way, compressed if it was
     */
    record Round(double perSecond, double median, double p99, double processor, double client, int sent) {}

    final String name;
    final int bytes;
    final Target reference;
    final byte[] request;
    final List<Round> rounds = new ArrayList<>();

    private Target(String name, int bytes, Target reference, byte[] request) {
        this.name = name;
        this.bytes = bytes;
        this.reference = reference;
        this.request = request;
    }

    static Target page(String name, int bytes, Target reference, String path, String headers) {
        return new Target(name, bytes, reference,
                ascii("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n"));
    }

    static Target form(String name, Target reference, String path, String body, String headers) {
        return new Target(name, 0, reference, ascii("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body));
    }

    static Target json(String name, int bytes, Target reference, String path, String body, String headers) {
        return new Target(name, bytes, reference, ascii("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
