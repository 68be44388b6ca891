package app.backwise.account;

import app.backwise.Database;
import app.backwise.WebTest;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.annotation.Import;

@WebTest
@Import(Database.PostgresOfASite.class)
class PostgresIsolationTests extends IsolationContract {

    @BeforeAll
    static void startPostgres() {
        Database.Postgres.start();
    }
}
