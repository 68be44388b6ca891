package app.backwise.plan.feed;

import app.backwise.Database;
import org.springframework.context.annotation.Import;

@Import(Database.H2File.class)
class H2RemindersTests extends RemindersContract {}
