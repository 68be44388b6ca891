package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Database;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.When;
import app.backwise.journal.log.PainHistory;
import app.backwise.journal.log.PainLog;
import app.backwise.journal.sealing.NoteCipher;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

@Tag("site")
class RestartTests {

    @TempDir
    private Path data;

    @Test
    void keepsWhatWasSavedInTheFile() {
        GuestKey key = GuestKey.random();
        UUID journal = whileRunning(context -> {
            UUID id = context.getBean(Journals.class)
                    .save(Journal.ofGuest(key, Instant.now(), ZoneId.of("Europe/London"))).id();
            context.getBean(PainLog.class).add(id,
                    new Entry(UUID.randomUUID(), When.now(Instant.now(), ZoneId.of("UTC")),
                            new PainRatings(6, null, null), new Symptoms(Set.of(), null, null), List.of(),
                            "before the restart", null));
            return id;
        });

        Optional<Journal> found = whileRunning(context -> context.getBean(Journals.class).findByKeyHash(key.hash()));
        assertThat(found).map(Journal::id).hasValue(journal);
        List<Entry> entries = whileRunning(context -> context.getBean(PainHistory.class).latest(journal, 5));
        assertThat(entries).extracting(entry -> entry.note()).containsExactly("before the restart");
    }

    private <T> T whileRunning(Function<ApplicationContext, T> work) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(StoreOnly.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + Database.H2File.addressIn(data),
                        "--backwise.encryption.key-file=" + data.resolve("backwise.key"),
                        "--spring.main.banner-mode=off")) {
            return work.apply(context);
        }
    }

    @EnableAutoConfiguration
    @EntityScan(basePackageClasses = Journal.class)
    @EnableJpaRepositories(basePackageClasses = Journal.class)
    @Import({PainLog.class, PainHistory.class, JournalHold.class})
    @ComponentScan(basePackageClasses = NoteCipher.class)
    static class StoreOnly {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
