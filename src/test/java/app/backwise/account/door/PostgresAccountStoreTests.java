package app.backwise.account.door;

import app.backwise.Database;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.annotation.Import;

@Import(Database.Postgres.class)
class PostgresAccountStoreTests extends AccountStoreContract {

    @BeforeAll
    static void startPostgres() {
        Database.Postgres.start();
    }
}
