package app.backwise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Repositories and what writes through them, on the database that the test class imports. Everything is committed. */
@Tag("store")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DataJpaTest(includeFilters = @Filter(type = FilterType.REGEX, pattern = "app\\.backwise\\..*(PainLog|PainHistory"
        + "|DayLog|CheckLog|UndoLog|Replaced|WholeJournals|JournalHold|JournalClaims|[A-Za-z]+Part|MergeWords|PlanLog"
        + "|ExperimentStore|NotesStore"
        + "|Accounts|Passwords|RecoveryCodes|Passkeys|SignInCheck|SignUp|SealingConfiguration|AssessmentArchive"
        + "|Reminders)"))
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public @interface StoreTest {}
