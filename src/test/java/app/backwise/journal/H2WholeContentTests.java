package app.backwise.journal;

import app.backwise.Database;
import org.springframework.context.annotation.Import;

@Import(Database.H2File.class)
class H2WholeContentTests extends WholeContentContract {}
