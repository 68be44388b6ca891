package app.backwise.journal.log;

import app.backwise.Database;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.annotation.Import;

@Import(Database.Postgres.class)
class PostgresUndoTests extends UndoContract {

    @BeforeAll
    static void startPostgres() {
        Database.Postgres.start();
    }
}
