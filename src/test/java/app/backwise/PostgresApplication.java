package app.backwise;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The site on an empty PostgreSQL of its own, which is gone when it stops, for those who develop it:
 * {@code ./mvnw -Pdev spring-boot:test-run}.
 */
class PostgresApplication {

    private static final String ADDRESS = "spring.datasource.url";

    private PostgresApplication() {}

    /** As properties of the JVM, which a restart after a change of the code keeps, as it keeps the database. */
    public static void main(String[] args) {
        if (System.getProperty(ADDRESS) == null) {
            RunningSite.Address database = Database.Postgres.create("backwise");
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            System.setProperty("spring.datasource.username", database.user());
            System.setProperty("spring.datasource.password", database.password());
            System.setProperty("backwise.encryption.key", Base64.getEncoder().encodeToString(key));
            System.setProperty(ADDRESS, database.url());
        }
        BackwiseApplication.main(args);
    }
}
