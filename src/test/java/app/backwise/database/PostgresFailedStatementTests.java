package app.backwise.database;

import app.backwise.Database;
import app.backwise.WebTest;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.annotation.Import;

@WebTest
@Import(Database.PostgresOfASite.class)
class PostgresFailedStatementTests extends FailedStatementContract {

    @BeforeAll
    static void startPostgres() {
        Database.Postgres.start();
    }

    @Override
    String session() {
        return "select pg_backend_pid()";
    }

    @Override
    String end() {
        return "select pg_terminate_backend(?)";
    }

    @Override
    String endAll() {
        return "select pg_terminate_backend(pid) from pg_stat_activity "
                + "where datname = current_database() and pid <> pg_backend_pid()";
    }
}
