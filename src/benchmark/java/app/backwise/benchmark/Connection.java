package app.backwise.benchmark;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive HTTP/1.1 connection that does as little as possible, so that the client is not what is measured. */
final class Connection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int next;
    private int end;

    Connection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = socket.getInputStream();
    }

    /**
     * Sends a request and reads the whole answer.
     *
     * @return how many bytes the body took on the way
     * @throws IOException if the answer is neither 200 nor, after a form, 303
     */
    int exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String status = line();
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(lower.indexOf(':') + 1).strip());
            }
        }
        if (!status.startsWith("HTTP/1.1 200") && !status.startsWith("HTTP/1.1 303")) {
            throw new IOException("Answered " + status);
        }
        if (length >= 0) {
            skip(length);
            return length;
        }
        int sum = 0;
        int chunk;
        do {
            chunk = Integer.parseInt(line(), 16);
            skip(chunk);
            line();
            sum += chunk;
        } while (chunk > 0);
        return sum;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        StringBuilder line = null;
        while (true) {
            for (int at = next; at < end; at++) {
                if (buffer[at] == '\n') {
                    String rest = new String(buffer, next, at - next, StandardCharsets.ISO_8859_1);
                    next = at + 1;
                    return (line == null ? rest : line + rest).stripTrailing();
                }
            }
            line = line == null ? new StringBuilder() : line;
            line.append(new String(buffer, next, end - next, StandardCharsets.ISO_8859_1));
            fill();
        }
    }

    private void skip(int bytes) throws IOException {
        int left = bytes;
        while (left > end - next) {
            left -= end - next;
            fill();
        }
        next += left;
    }

    private void fill() throws IOException {
        next = 0;
        end = in.read(buffer);
        if (end < 0) {
            throw new EOFException("The site closed the connection");
        }
    }
}
