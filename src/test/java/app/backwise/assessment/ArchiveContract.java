package app.backwise.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.StoreTest;
import app.backwise.assessment.draft.Draft;
import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.Step;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import app.backwise.journal.KeptAssessments.Kept;
import app.backwise.journal.WholeJournals;
import app.backwise.journal.file.Snapshot;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database has to do for saved assessments, whichever it is. */
@StoreTest
abstract class ArchiveContract {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T09:00Z[Europe/London]");
    private static final Instant LATER = NOW.plusHours(3).toInstant();

    @Autowired
    private WholeJournals journals;
    @Autowired
    private AssessmentArchive archive;

    @Autowired
    private DataSource database;

    @Autowired
    private EntityManagerFactory entities;

    private JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    private UUID openJournal() {
        UUID id = UUID.randomUUID();
        jdbc().sql("insert into journal (id, key_hash, created_at, last_used_at) "
                + "values (?, ?, current_timestamp, current_timestamp)").params(id, id.toString()).update();
        return id;
    }

    private static Answers answersOf(Person person) {
        Answers answers = Answers.noneYet();
        DecisionService decisions = new DecisionService();
        while (decisions.next(answers) instanceof Step.Ask ask) {
            answers = answers.with(ask.question(), person.to(ask.question().id()));
        }
        for (Question question : Questions.PART_TWO.questions()) {
            answers = answers.with(question, person.to(question.id()));
        }
        return answers;
    }

    private static Decision decide(Answers answers) {
        return ((Step.Decided) new DecisionService().next(answers)).decision();
    }

    private UUID save(UUID journal, Answers answers) {
        return save(journal, Draft.begun(answers, NOW));
    }

    private UUID save(UUID journal, Draft draft) {
        archive.save(journal, draft, decide(draft.answers()));
        return jdbc().sql("select saved_key from assessment where journal_id = ?").param(journal).query(UUID.class)
                .single();
    }

    @Test
    void givesBackEveryAnswerOfBothParts() {
        UUID journal = openJournal();
        Answers answers = answersOf(Person.ordinary().saying("legs=spreading,one-leg-pain pain-now=10"));
        SavedAssessment saved = archive.find(journal, save(journal, answers)).orElseThrow();

        assertThat(saved.answers()).isEqualTo(answers);
        assertThat(saved.assessedOn()).isEqualTo(NOW.toLocalDate());
        assertThat(saved.ofCurrentRules()).isTrue();
    }

    @Test
    void replacesWhatWasSavedFromTheSameSitting() {
        UUID journal = openJournal();
        Draft first = Draft.begun(answersOf(Person.ordinary().saying("pain-now=7")), NOW);
        UUID key = save(journal, first);
        Draft changed =
                first.with(Questions.PAIN_NOW, List.of("4"), LATER).with(Questions.COURSE, List.of("better"), LATER);

        assertThat(save(journal, changed)).as("the only one").isEqualTo(key).isEqualTo(first.key());
        assertThat(archive.find(journal, key).orElseThrow().answers()).isEqualTo(changed.answers());
        assertThat(painLogged(journal, key)).containsExactly(4);
    }

    @Test
    void makesTheSignsNoNewerByWhatIsAnsweredOfPartTwoLater() {
        UUID journal = openJournal();
        Draft first = Draft.begun(answersOf(Person.ordinary()), NOW);
        UUID key = save(journal, first);
        save(journal, first.with(Questions.DAILY_LIFE, List.of("worried"), LATER));
        assertThat(archive.find(journal, key).orElseThrow().kept().at()).isEqualTo(NOW.toInstant());

        save(journal, first.with(Questions.HEALTH, List.of("none"), LATER));
        assertThat(archive.find(journal, key).orElseThrow().kept().at()).isEqualTo(LATER);
    }

    @Test
    void leavesAnEntryThatWasCorrectedAsItIs() {
        UUID journal = openJournal();
        Draft first = Draft.begun(answersOf(Person.ordinary().saying("pain-now=7")), NOW);
        UUID key = save(journal, first);
        jdbc().sql("update journal_entry set pain = 6 where journal_id = ?").param(journal).update();
        save(journal, first.with(Questions.COURSE, List.of("better"), LATER));

        assertThat(painLogged(journal, key)).containsExactly(6);
    }

    @Test
    void findsTheLatestOfTheLastDayAndReadsNoOtherDay() {
        UUID journal = openJournal();
        LocalDate day = NOW.toLocalDate();
        Kept latest = kept(day, LATER);
        journals.write(journal, Snapshot.empty(ZoneOffset.UTC).with(SavedResultFormat.RESULTS,
                List.of(kept(day.minusDays(1), LATER.plusSeconds(1)), kept(day, NOW.toInstant()), latest,
                        kept(day, null))));
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        assertThat(archive.latest(journal).map(SavedAssessment::key)).contains(latest.key());
        assertThat(statistics.getEntityLoadCount()).as("those of the day").isEqualTo(3);
        statistics.setStatisticsEnabled(false);
        assertThat(archive.latest(openJournal())).isEmpty();
    }

    private static Kept kept(LocalDate on, Instant at) {
        return new Kept(UUID.randomUUID(), on, at, "1.0", "self-care", null, Map.of("age", List.of("18-49")));
    }

    @Test
    void findsItInItsOwnJournalOnly() {
        UUID journal = openJournal();
        UUID key = save(journal, answersOf(Person.ordinary()));

        assertThat(archive.find(journal, key)).isPresent();
        assertThat(archive.find(openJournal(), key)).isEmpty();
        assertThat(archive.find(journal, UUID.randomUUID())).isEmpty();
    }

    @Test
    void logsThePainAsAnEntryThatLeadsToIt() {
        UUID journal = openJournal();
        UUID key = save(journal, answersOf(Person.ordinary().saying("pain-now=7")));

        assertThat(painLogged(journal, key)).containsExactly(7);
    }

    private List<Integer> painLogged(UUID journal, UUID key) {
        return jdbc().sql("select pain from journal_entry where journal_id = ? and assessment_key = ?")
                .params(journal, key).query(Integer.class).list();
    }

    @Test
    void goesWithItsJournal() {
        UUID journal = openJournal();
        UUID key = save(journal, answersOf(Person.ordinary()));
        UUID row =
                jdbc().sql("select id from assessment where journal_id = ?").param(journal).query(UUID.class).single();
        jdbc().sql("delete from journal where id = ?").param(journal).update();

        assertThat(jdbc().sql("select count(*) from assessment_answer where assessment_id = ?").param(row)
                .query(Integer.class).single()).isZero();
        assertThat(archive.find(journal, key)).isEmpty();
    }
}
