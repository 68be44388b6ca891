package app.backwise;

import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.annotation.Import;

@WebTest
@Import(Database.PostgresOfASite.class)
class PostgresTwelveAtOnceTests extends TwelveAtOnceContract {

    @BeforeAll
    static void startsPostgres() {
        Database.Postgres.start();
    }
}
