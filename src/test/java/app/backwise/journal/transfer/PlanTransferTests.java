package app.backwise.journal.transfer;

import static app.backwise.journal.transfer.Upload.exported;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.JournalRecords;
import app.backwise.Page;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.Words;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Basis;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Trial;
import app.backwise.core.experiment.Unit;
import app.backwise.core.followup.CaseNotes;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.journal.file.FileFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WebTest
class PlanTransferTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static Experiment running(String activity, LocalDate startedOn) {
        return new Experiment(new UUID(4, activity.length()),
                new Goal(new ActivityName(activity, null), Unit.MINUTES, 20),
                new Basis(3, Category.MODERATE_STABLE, startedOn, 5, 0),
                List.of(new Trial(FRIDAY, NOON, 5, 3, 3, true, false)), null);
    }

    private static String file(CaseNotes notes, Experiment... experiments) {
        return FileFormat.JSON.of(new JournalRecords(List.of(), List.of(), List.of(), List.of(),
                List.of(experiments), notes).in(ZoneId.of("Europe/London")));
    }

    @Test
    void endsTheEarlierOfTwoThatRunAndSaysSo(Site site) {
        Upload.bringIn(site, file(CaseNotes.none(), running("Gardening", FRIDAY)));
        Page preview = Upload.send(site, file(CaseNotes.none(), running("Swimming", FRIDAY.plusDays(1))));

        assertThat(preview.main()).contains(Words.of("transfer.preview.one-ends"),
                Words.of("transfer.preview.line", 1, 0, 0));
        Upload.confirm(site);
        assertThat(exported(site, "json").split("\"name\":"))
                .satisfies(parts -> assertThat(parts[1]).startsWith("\"Gardening\"")
                        .contains("\"stoppedOn\":\"2026-11-23\""))
                .satisfies(parts -> assertThat(parts[2]).startsWith("\"Swimming\"").doesNotContain("stoppedOn"));
    }

    @Test
    void asksWhichTriesToKeepAndShowsOnlyThoseThatDiffer(Site site) {
        Experiment mine = running("Gardening", FRIDAY);
        Upload.bringIn(site, file(CaseNotes.none(), mine));
        Page preview = Upload.send(site, file(CaseNotes.none(),
                mine.with(new Trial(FRIDAY.plusDays(1), NOON.plusSeconds(90_000), 6, 3, 4, null, false))));

        assertThat(preview.texts("main h3")).containsExactly(
                Words.of("transfer.one.experiment") + ", Friday 20 November 2026 Gardening");
        assertThat(preview.texts(".lists > div")).containsExactly("In your journal Tries nothing",
                "In the file Tries 2026-11-21: 4: 3: 6: No");
        assertThat(preview.main()).doesNotContain(Words.of("transfer.preview.one-ends"));
        Upload.confirm(site, "conflicts=theirs");
        assertThat(exported(site, "json")).contains("\"dose\":6");
    }

    @Test
    void keepsOfNotesWhatWasSaidLater(Site site) {
        Confirmation earlier = new Confirmation(Criterion.WALKS, false, FRIDAY);
        Confirmation later = new Confirmation(Criterion.WALKS, true, FRIDAY.plusDays(1));
        Upload.bringIn(site, file(CaseNotes.none().with(earlier)));
        Page preview = Upload.send(site, file(CaseNotes.none().with(later)));

        assertThat(preview.main()).contains(Words.of("transfer.preview.joined"),
                Words.of("transfer.preview.line", 1, 0, 0));
        Upload.confirm(site);
        assertThat(exported(site, "json")).contains("\"confirmed\":true").doesNotContain("\"confirmed\":false");

        assertThat(Upload.send(site, file(CaseNotes.none().with(earlier))).main())
                .contains(Words.of("transfer.preview.nothing"));
    }
}
