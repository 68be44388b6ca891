package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Database;
import app.backwise.core.journal.PainLevel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

class RestartTests {

    @TempDir
    private Path data;

    @Test
    void keepsWhatWasSavedInTheFile() {
        String key = GuestKey.random().hash();
        UUID journal = whileRunning(context -> {
            UUID id = context.getBean(Journals.class).save(new Journal(key, Instant.now())).id();
            context.getBean(PainLog.class).log(id, new PainLevel(6), "before the restart");
            return id;
        });

        Optional<Journal> found = whileRunning(context -> context.getBean(Journals.class).findByKeyHash(key));
        assertThat(found).map(Journal::id).hasValue(journal);
        List<JournalEntry> entries = whileRunning(context -> context.getBean(PainLog.class).latest(journal, 5));
        assertThat(entries).extracting(entry -> entry.note().orElseThrow()).containsExactly("before the restart");
    }

    private <T> T whileRunning(Function<ApplicationContext, T> work) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(StoreOnly.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + Database.H2File.addressIn(data), "--spring.main.banner-mode=off")) {
            return work.apply(context);
        }
    }

    @EnableAutoConfiguration
    @EntityScan(basePackageClasses = Journal.class)
    @EnableJpaRepositories(basePackageClasses = Journal.class)
    @Import(PainLog.class)
    static class StoreOnly {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
