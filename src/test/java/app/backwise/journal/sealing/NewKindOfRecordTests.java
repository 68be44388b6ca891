package app.backwise.journal.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.backwise.Database;
import app.backwise.StoreTest;
import app.backwise.journal.GuestKey;
import app.backwise.journal.JournalClaims;
import app.backwise.journal.WholeJournals;
import app.backwise.journal.file.JournalCsv;
import app.backwise.journal.file.JournalFile;
import app.backwise.journal.file.JournalJson;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.part.Compared;
import app.backwise.journal.sealing.Outings.Outing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever adds a kind of record adds its part, and files, deleting, claiming and new keys take it along by themselves.
 */
@StoreTest
@Import({Database.H2File.class, NewKindOfRecordTests.WithOutings.class})
@TestPropertySource(properties = "backwise.encryption.key=" + NewKindOfRecordTests.KEY)
class NewKindOfRecordTests {

    static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Autowired
    private WholeJournals journals;
    @Autowired
    private JdbcClient jdbc;

    private final Outing outing = new Outing(UUID.randomUUID(), "The sea");
    private final Snapshot outings = Snapshot.empty(ZoneOffset.UTC).with(Outings.FORMAT, List.of(outing));
    private UUID guest;

    /** No configuration that anything else would find. */
    static class WithOutings {

        @Bean
        Outings outings(JdbcClient jdbc, NoteCipher cipher) {
            return new Outings(jdbc, cipher);
        }
    }

    @BeforeEach
    void write() {
        guest = journals.open(GuestKey.random());
        journals.write(guest, outings);
    }

    private List<Outing> outingsOf(UUID journal) {
        return journals.read(journal).of(Outings.FORMAT);
    }

    private Snapshot read(byte[] file) throws IOException {
        return JournalFile.read(new ByteArrayResource(file), journals.formats(), NOW).journal().orElseThrow();
    }

    @Test
    void isInBothFilesAndComesBack() throws IOException {
        Snapshot journal = journals.read(guest);

        assertThat(read(JournalJson.write(journal, journals.formats(), NOW))).isEqualTo(journal);
        assertThat(read(JournalCsv.write(journal, journals.formats(), NOW).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(journal);
        assertThat(journals.compare(Snapshot.empty(ZoneOffset.UTC), journal)).extracting(Compared::part,
                part -> part.added().size()).contains(tuple("outings", 1));
    }

    @Test
    void isCountedAndDeleted() {
        assertThat(journals.delete(Optional.of(guest), null).of("outings")).isOne();
        assertThat(jdbc.sql("select count(*) from outing where id = ?").param(outing.key()).query(Integer.class)
                .single()).isZero();
    }

    @Test
    void goesAlongIntoTheJournalOfAnAccount(@Autowired JournalClaims claims) {
        String account = "anna-" + UUID.randomUUID();
        UUID own = UUID.randomUUID();
        jdbc.sql("insert into account (name, created_at) values (?, current_timestamp)").param(account).update();
        jdbc.sql("insert into journal (id, account_name, created_at, last_used_at) values (?, ?, current_timestamp, "
                + "current_timestamp)").params(own, account).update();

        assertThat(claims.claim(guest, account)).isTrue();
        assertThat(outingsOf(own)).containsExactly(outing);
    }

    @Test
    void isSealedAnewWithANewKey(@Autowired PlatformTransactionManager transactions, @Autowired NoteCipher first) {
        NoteCipher second = new NoteCipher(List.of(NoteCipher.randomKey(), KEY));
        new KeyRotation(jdbc, new TransactionTemplate(transactions), second).afterSingletonsInstantiated();

        assertThat(jdbc.sql("select sealed_with from outing where id = ?").param(outing.key()).query(String.class)
                .single()).isEqualTo(second.currentKey()).isNotEqualTo(first.currentKey());
        jdbc.sql("delete from outing").update();
    }
}
