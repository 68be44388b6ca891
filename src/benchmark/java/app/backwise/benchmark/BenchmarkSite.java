package app.backwise.benchmark;

import app.backwise.BackwiseApplication;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real site in a JVM of its own, with the reference page beside it. Says its port, and ends with its standard
 * input.
 */
final class BenchmarkSite {

    static final String PORT = "port=";

    private BenchmarkSite() {}

    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext site = SpringApplication.run(BackwiseApplication.class, arguments)) {
            System.out.println(PORT + site.getEnvironment().getRequiredProperty("local.server.port"));
            while (System.in.read() >= 0) {
                // Nothing is ever said; it ends when whoever started it does.
            }
        }
    }
}
