package app.backwise.journal.transfer;

import app.backwise.Database;
import app.backwise.RunningSite.Address;
import java.util.concurrent.atomic.AtomicInteger;

class PostgresEarlierDatabasesTests extends EarlierDatabasesContract {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    Address newDatabase() {
        return Database.Postgres.create("earlier" + DATABASES.incrementAndGet());
    }
}
