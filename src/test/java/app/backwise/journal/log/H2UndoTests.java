package app.backwise.journal.log;

import app.backwise.Database;
import org.springframework.context.annotation.Import;

@Import(Database.H2File.class)
class H2UndoTests extends UndoContract {}
