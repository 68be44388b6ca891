package app.backwise.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.guard.Turns.Turn;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class BodyLimitTests {

    private static final String MULTIPART = "multipart/form-data; boundary=b";
    private static final String FILE =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                    + "record\n\r\n--b--\r\n";

    @Autowired
    private FileTurns turns;

    private static Page send(Site site, String path, String type, BodyPublisher body) {
        String token = site.token();
        return site.follow(site.request(path).header("Content-Type", type).header("X-XSRF-TOKEN", token).POST(body));
    }

    private static BodyPublisher inPieces(String body) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofString(body));
    }

    @ParameterizedTest
    @CsvSource({"/journal,application/x-www-form-urlencoded", "/login/webauthn,application/json",
            "/webauthn/register,application/json", "/api/assessment,application/json", "/nothing-here,text/plain"})
    void refusesALongBody(String path, String type, Site site) {
        assertThat(send(site, path, type, BodyPublishers.ofString("x".repeat(70_000))).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"/journal,application/x-www-form-urlencoded", "/login/webauthn,application/json",
            "/journal/import,'" + MULTIPART + "'"})
    void refusesABodyThatDoesNotSayHowLongItIs(String path, String type, Site site) {
        assertThat(send(site, path, type, inPieces(FILE)).status()).isEqualTo(411);
    }

    @Test
    void takesPiecesFromPrograms(Site site) {
        assertThat(send(site, "/api/assessment", "application/json", inPieces("{\"answers\": {}}")).status())
                .isEqualTo(200);
    }

    /** With the token or without. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/journal", "/account/sign-in", "/api/assessment", "/journal/import/preview"})
    void refusesAFileThatNoFormAsksFor(String path, Site site) {
        assertThat(send(site, path, MULTIPART, BodyPublishers.ofString(FILE)).status()).isEqualTo(415);
        assertThat(site.follow(site.request(path).header("Content-Type", "Multipart/Mixed; boundary=b")
                .POST(BodyPublishers.ofString(FILE))).status()).isEqualTo(415);
    }

    @Test
    void asksToWaitWhenThereAreTooManyFiles(Site site) throws Exception {
        try (FullHouse house = new FullHouse(() -> turns.begin(Network.of("127.0.0.1")))) {
            Page page = send(site, "/journal/import", MULTIPART, BodyPublishers.ofString(FILE));

            assertThat(page.status()).isEqualTo(429);
            assertThat(page.h1()).isEqualTo(Words.of("error.429.title"));
            assertThat(Integer.parseInt(page.header("Retry-After").orElseThrow())).isBetween(1, 10);
        }
        assertThat(send(site, "/journal/import", MULTIPART, BodyPublishers.ofString(FILE)).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/journal/export.json", "/journal/export.csv"})
    void asksToWaitWhenTooManyFilesAreWritten(String path, Site site) throws Exception {
        try (FullHouse house = new FullHouse(() -> turns.begin(Network.of("127.0.0.1")))) {
            assertThat(site.open(path).status()).isEqualTo(429);
        }
        assertThat(site.open(path).status()).isEqualTo(200);
    }

    @Test
    void leavesRoomForOtherNetworks() throws Exception {
        try (FullHouse house = new FullHouse(() -> turns.begin("robot")); Turn other = turns.begin("another")) {
            assertThat(turns.taken()).isEqualTo(3);
        }
        assertThat(turns.taken()).isZero();
    }

    @Test
    @Timeout(60)
    void givesTheTurnOfABrowserThatGoesAwayToTheNext(Site site) throws Exception {
        for (int browsers = 0; browsers < 5; browsers++) {
            try (Socket socket = new Socket("localhost", site.port())) {
                socket.getOutputStream().write(("POST /journal/import HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                        + MULTIPART + "\r\nContent-Length: 1000000\r\n\r\n" + FILE.substring(0, 80))
                        .getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                await(1);
            }
            await(0);
        }

        assertThat(send(site, "/journal/import", MULTIPART, BodyPublishers.ofString(FILE)).status()).isEqualTo(422);
    }

    private void await(int taken) {
        while (turns.taken() != taken) {
            assertThat(Thread.interrupted()).as("too late").isFalse();
        }
    }
}
