package app.backwise.plan.feed;

import app.backwise.Database;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.annotation.Import;

@Import(Database.Postgres.class)
class PostgresRemindersTests extends RemindersContract {

    @BeforeAll
    static void startPostgres() {
        Database.Postgres.start();
    }
}
