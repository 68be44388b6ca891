package app.backwise.account.door;

import app.backwise.Database;
import org.springframework.context.annotation.Import;

@Import(Database.H2File.class)
class H2AccountStoreTests extends AccountStoreContract {}
