package app.backwise.journal.transfer;

import app.backwise.Database;
import app.backwise.RunningSite.Address;

class H2EarlierDatabasesTests extends EarlierDatabasesContract {

    @Override
    Address newDatabase() {
        return Database.H2File.in(data);
    }
}
