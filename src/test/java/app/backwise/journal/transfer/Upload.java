package app.backwise.journal.transfer;

import app.backwise.Page;
import app.backwise.Site;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** Sends a file the way a browser does. */
final class Upload {

    private static final String BOUNDARY = "----boundary4711";

    private Upload() {}

    static Page send(Site site, String file) {
        return send(site, file.getBytes(StandardCharsets.UTF_8));
    }

    static Page send(Site site, byte[] file) {
        return site.follow(request(site, file, "journal.csv", site.token()));
    }

    static HttpRequest.Builder request(Site site, byte[] file, String name, String token) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("_csrf", "", "\r\n" + token));
        body.writeBytes(part("file", "; filename=\"" + name + "\"", "Content-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return site.request("/journal/import").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static byte[] part(String name, String more, String rest) {
        String start = name.equals("_csrf") ? "" : "\r\n";
        return (start + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n"
                + rest)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Sends the file and brings it in; what differs is taken from the file. */
    static Page bringIn(Site site, String file) {
        Page preview = send(site, file);
        return preview.has("input[name=conflicts]") ? confirm(site, "conflicts=theirs") : confirm(site);
    }

    static Page confirm(Site site, String... fields) {
        return site.send("main form[action=/journal/import/preview]", fields);
    }

    /** What is exported, but for the moment of it. */
    static String exported(Site site, String format) {
        return site.fetch(site.request("/journal/export." + format).GET()).body()
                .replaceFirst("\"exportedAt\":\"[^\"]*\",", "")
                .replaceFirst("(?m)(^journal,backwise-journal,2),[^,]*", "$1");
    }
}
