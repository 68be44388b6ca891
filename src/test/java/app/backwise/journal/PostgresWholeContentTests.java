package app.backwise.journal;

import app.backwise.Database;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.annotation.Import;

@Import(Database.Postgres.class)
class PostgresWholeContentTests extends WholeContentContract {

    @BeforeAll
    static void startPostgres() {
        Database.Postgres.start();
    }
}
