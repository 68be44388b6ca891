package app.backwise.assessment;

import app.backwise.Database;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.annotation.Import;

@Import(Database.Postgres.class)
class PostgresArchiveTests extends ArchiveContract {

    @BeforeAll
    static void startPostgres() {
        Database.Postgres.start();
    }
}
