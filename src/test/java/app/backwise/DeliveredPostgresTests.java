package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("store")
class DeliveredPostgresTests {

    private static final Pattern SETTING = Pattern.compile("-c, (\\w+)=(\\w+)");

    @TempDir
    private Path folder;

    @Test
    void keepsValuesOfFailedStatementsOutOfItsLog() throws IOException {
        Path log = folder.resolve("log");
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()));
        SETTING.matcher(Files.readString(Path.of("docker-compose.yml"))).results()
                .forEach(each -> builder.setServerConfig(each.group(1), each.group(2)));
        try (EmbeddedPostgres running = Database.Postgres.start(builder)) {
            JdbcClient jdbc = JdbcClient.create(running.getPostgresDatabase());
            jdbc.sql("create table failing (word varchar(8) primary key)").update();
            jdbc.sql("insert into failing (word) values (?)").param("zanzibar").update();
            assertThat(catchThrowable(
                    () -> jdbc.sql("insert into failing (word) values (?)").param("zanzibar").update())).isNotNull();
            assertThat(catchThrowable(() -> jdbc.sql("select 'zanzibar' from nowhere").query().listOfRows()))
                    .isNotNull();
        }

        assertThat(log).content().contains("duplicate key value", "\"nowhere\" does not exist")
                .doesNotContain("zanzibar");
    }
}
