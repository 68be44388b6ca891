package app.backwise.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.backwise.AtOnce;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.assessment.Person;
import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** With which values a statement failed is told to nobody: neither by its failure nor by any log on the way. */
@Tag("long")
@ExtendWith(OutputCaptureExtension.class)
abstract class FailedStatementContract {

    private static final String SECRET = "zanzibar";
    private static final int BROWSERS = 6;
    private static final int ROUNDS = 20;

    @Autowired
    private DataSource database;

    private JdbcClient jdbc;

    /** Selects what the database calls the session of the connection that asks. */
    abstract String session();

    /** Ends the session with the given name. */
    abstract String end();

    /** Ends all sessions but the one that asks. */
    abstract String endAll();

    @BeforeEach
    void addTable() {
        jdbc = JdbcClient.create(database);
        jdbc.sql("create table failing (word varchar(8) primary key, number integer not null, above varchar(8), "
                + "constraint not_seven check (number <> 7), constraint above foreign key (above) references failing)")
                .update();
        jdbc.sql("insert into failing (word, number) values ('zanzibar', 1)").update();
    }

    @AfterEach
    void dropTable() throws SQLException {
        database.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        jdbc.sql("drop table failing").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(word, number) values (?, 1)", "(word, number) values (? || 'x', 1)",
            "(word, number, above) values ('a', 1, substr('x' || ?, 1, 8))",
            "(word, above, number) values ('a', ?, 7)", "(word, above, number) values ('a', ?, null)",
            "(word, number) values ('a', cast(? as integer))", "(nothing) values (?)"})
    void keepsValuesOutOfItsFailure(String insert) {
        Throwable failure =
                catchThrowable(() -> jdbc.sql("insert into failing " + insert).param(SECRET).update());

        assertThat(told(failure)).doesNotContain(SECRET).containsPattern("SQLState \\w{5}");
    }

    @Test
    void keepsValuesOutOfTheFailureOfABatch() throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement insert = batch(connection)) {
            assertThat(told(catchThrowable(insert::executeBatch))).doesNotContain(SECRET);
        }
    }

    @Test
    void keepsValuesOutOfThePoolsLogWhenAConnectionEnds(CapturedOutput log) {
        Throwable failure = catchThrowable(() -> {
            try (Connection connection = database.getConnection(); PreparedStatement insert = batch(connection)) {
                Object session = JdbcClient.create(new SingleConnectionDataSource(connection, true)).sql(session())
                        .query(Integer.class).single();
                jdbc.sql(end()).param(session).query().singleRow();
                insert.executeBatch();
            }
        });

        assertThat(told(failure)).contains("SQLState").doesNotContain(SECRET);
        assertThat(log.getAll()).doesNotContain(SECRET);
    }

    @Test
    void keepsAnswersOutOfTheLogWhenTheyCannotBeSaved(Site site, CapturedOutput log) {
        HttpRequest save = saving(site);
        jdbc.sql("alter table assessment_answer rename to hidden_answer").update();
        try {
            List<Page> answers = AtOnce.send(1, save);
            assertThat(answers.get(0).status()).isEqualTo(500);
        } finally {
            jdbc.sql("alter table hidden_answer rename to assessment_answer").update();
        }

        assertThat(log.getAll()).contains("assessment_answer").doesNotContain("pain-pattern");
    }

    @Test
    void keepsAnswersOutOfTheLogWhileConnectionsEndUnderLoad(Site one, CapturedOutput log) throws Exception {
        List<HttpRequest> forms = IntStream.range(0, BROWSERS).mapToObj(each -> saving(new Site(one.port()))).toList();
        Thread ending = new Thread(() -> IntStream.range(0, ROUNDS).forEach(round -> endAllOthers()));
        ending.start();
        for (HttpRequest form : forms) {
            AtOnce.send(ROUNDS, form);
        }
        ending.join();

        assertThat(log.getAll()).doesNotContain("pain-pattern");
    }

    private void endAllOthers() {
        try {
            jdbc.sql(endAll()).query().listOfRows();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(FailedStatementContract.class).info("Ended itself", e);
        }
    }

    private static HttpRequest saving(Site site) {
        Person.ordinary().reachResult(site);
        return site.request("save").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + site.token())).build();
    }

    private static PreparedStatement batch(Connection connection) throws SQLException {
        PreparedStatement insert = connection.prepareStatement("insert into failing (word, number) values (?, 1)");
        for (String word : List.of(SECRET, SECRET)) {
            insert.setString(1, word);
            insert.addBatch();
        }
        return insert;
    }

    /** All that a log could show of it. */
    private static String told(Throwable failure) {
        StringWriter text = new StringWriter();
        Stream.iterate(failure, each -> each != null, Throwable::getCause).forEach(each -> {
            each.printStackTrace(new PrintWriter(text, true));
            if (each instanceof SQLException sql && sql.getNextException() != null) {
                text.append(told(sql.getNextException()));
            }
        });
        return text.toString();
    }
}
