package app.backwise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what no well-behaved client would, byte by byte. */
public final class Wire {

    private static final int PATIENCE_MILLIS = 30_000;

    private Wire() {}

    /** The whole response to a request of this request line and these header lines. */
    public static String get(int port, String requestLine, String... headers) {
        String request = requestLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status code of a response. */
    public static int status(String response) {
        return Integer.parseInt(response.split(" ", 3)[1]);
    }
}
