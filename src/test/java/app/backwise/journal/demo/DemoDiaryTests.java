package app.backwise.journal.demo;

import app.backwise.language.Languages;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.WeeklyCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WebTest
class DemoDiaryTests {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    private ApplicationContext context;

    @Test
    void isNeverMadeWithoutItsProfile() {
        assertThat(context.getBeansOfType(DemoJournal.class)).isEmpty();
        assertThat(context.getBeansOfType(DemoDiary.class)).isEmpty();
    }

    @Test
    void saysTheSameForTheSameSeed() {
        DemoDiary diary = new DemoDiary(context, context.getBean(Languages.class));

        assertThat(diary.write(7, FIRST, NOW, ZONE)).isEqualTo(diary.write(7, FIRST, NOW, ZONE))
                .isNotEqualTo(diary.write(8, FIRST, NOW, ZONE));
    }

    @Test
    void isOfThePastWithADayAndACheckOnceEach() {
        DemoDiary.Written written = new DemoDiary(context, context.getBean(Languages.class)).write(7, FIRST, NOW, ZONE);

        assertThat(written.entries()).hasSizeGreaterThan(300)
                .allMatch(entry -> entry.when().recordedAt().isBefore(NOW));
        assertThat(written.days()).extracting(Day::on).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        assertThat(written.checks()).extracting(WeeklyCheck::on).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    }

    @Test
    void fillsAJournalThatItsKeyOpens(Site site) {
        site.cookies().put("backwise-journal", new LongJournal(context).key());

        assertThat(site.open("/journal/trend/1-year").html().select("tbody tr")).hasSize(52)
                .noneMatch(row -> row.text().contains("no entry"));
    }
}
