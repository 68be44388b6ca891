package app.backwise;

import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.annotation.Import;

@WebTest
@Import(Database.Postgres.class)
class PostgresTwelveAtOnceTests extends TwelveAtOnceContract {

    @BeforeAll
    static void startsPostgres() {
        Database.Postgres.start();
    }
}
