package app.backwise;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.opentest4j.TestAbortedException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The databases that repositories are tested on. */
public final class Database {

    private Database() {}

    private record Connection(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    /** H2 on a file, with the settings of the default address. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class H2File {

        @Bean
        JdbcConnectionDetails h2() {
            return new Connection(addressIn(newFolder()), "backwise", "");
        }

        public static RunningSite.Address in(Path folder) {
            return new RunningSite.Address(addressIn(folder), "backwise", "");
        }

        /** Beside a database of its own, and not beside the one that whoever builds this keeps. */
        @Bean
        DynamicPropertyRegistrar keyFile() {
            Path folder = newFolder();
            return properties -> properties.add("backwise.encryption.key-file", () -> folder.resolve("backwise.key"));
        }

        public static String addressIn(Path folder) {
            return "jdbc:h2:file:" + folder.resolve("backwise").toAbsolutePath() + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
        }

        private static Path newFolder() {
            try {
                return Files.createTempDirectory(Path.of("target"), "h2-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A real PostgreSQL, started once. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Postgres {

        private static EmbeddedPostgres running;

        @Bean
        JdbcConnectionDetails postgres() {
            return new Connection(running.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        }

        /** Who runs a database of their own keeps a key for it. */
        @Bean
        DynamicPropertyRegistrar key() {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            return properties -> properties.add("backwise.encryption.key",
                    () -> Base64.getEncoder().encodeToString(key));
        }

        /** An empty database of its own. */
        public static RunningSite.Address create(String name) {
            start();
            JdbcClient.create(running.getPostgresDatabase()).sql("create database " + name).update();
            return new RunningSite.Address(running.getJdbcUrl("postgres", name), "postgres", "postgres");
        }

        /** Before the context starts. Where PostgreSQL cannot run, the tests are aborted; in CI they fail. */
        public static synchronized void start() {
            if (running == null) {
                running = start(EmbeddedPostgres.builder());
            }
        }

        static EmbeddedPostgres start(EmbeddedPostgres.Builder database) {
            try {
                return database.start();
            } catch (IOException | RuntimeException e) {
                if ("true".equals(System.getenv("CI"))) {
                    throw new AssertionError("PostgreSQL has to run in CI", e);
                }
                String message = "NOT TESTED on PostgreSQL, which cannot start here: " + e;
                System.err.println(message);
                throw new TestAbortedException(message, e);
            }
        }
    }

    /** A database of its own on the same PostgreSQL, for a whole site: it knows more migrations than stores alone. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class PostgresOfASite {

        @Bean
        JdbcConnectionDetails postgresOfASite() {
            RunningSite.Address own = Postgres.create("site_of_its_own");
            return new Connection(own.url(), own.user(), own.password());
        }

        @Bean
        DynamicPropertyRegistrar key() {
            return new Postgres().key();
        }
    }
}
