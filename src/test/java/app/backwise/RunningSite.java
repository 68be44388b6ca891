package app.backwise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole site with the settings it is delivered with, started on a database and stopped again. */
public final class RunningSite implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningSite(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** A database to start on. */
    public record Address(String url, String user, String password) {}

    /** Starts on the database, with a folder for what is kept beside it and settings as {@code name=value}. */
    public static RunningSite on(Address database, Path data, String... settings) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--spring.main.banner-mode=off",
                "--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--backwise.encryption.key-file=" + data.resolve("backwise.key")));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        return new RunningSite(SpringApplication.run(BackwiseApplication.class, arguments.toArray(String[]::new)));
    }

    /** A browser of its own. */
    public Site site() {
        return new Site(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
