package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.StoreTest;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.Feeling;
import app.backwise.core.journal.Recorded;
import app.backwise.core.journal.Rest;
import app.backwise.core.journal.When;
import app.backwise.journal.log.DayLog;
import app.backwise.journal.log.PainHistory;
import app.backwise.journal.log.PainLog;
import app.backwise.journal.log.UndoLog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a journal that is changed from two places at once, and of changes that are taken back. */
@StoreTest
abstract class ChangesContract {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final int TIMES = 5;

    @Autowired
    private Journals journals;

    @Autowired
    private PainLog log;

    @Autowired
    private PainHistory history;

    @Autowired
    private DayLog days;

    @Autowired
    private UndoLog undos;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID key = UUID.randomUUID();
    private UUID journal;

    @BeforeEach
    void open() {
        journal = journals.save(Journal.ofGuest(GuestKey.random(), NOON, ZONE)).id();
    }

    private Entry entry(int pain) {
        return Entry.of(key, When.now(NOON, ZONE), pain);
    }

    private static Day day(int stress) {
        return new Day(MONDAY, new Recorded(NOON, null, ZONE), new Rest(null, null, null), new Feeling(stress, null),
                null, "", List.of(), null);
    }

    private List<Integer> pains() {
        return history.all(journal).stream().map(Entry::pain).toList();
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.size());
        List<Callable<T>> waiting = works.stream().<Callable<T>>map(work -> () -> {
            start.await();
            return work.call();
        }).toList();
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        List<T> results = new ArrayList<>();
        for (Future<T> done : threads.invokeAll(waiting)) {
            results.add(done.get());
        }
        threads.shutdown();
        return results;
    }

    @RepeatedTest(TIMES)
    void countsAFormSentTwiceAtOnceOnce() throws Exception {
        Callable<Boolean> send = () -> {
            log.add(journal, entry(4));
            return true;
        };
        atOnce(List.of(send, send, send, send));

        assertThat(pains()).containsExactly(4);
    }

    @RepeatedTest(TIMES)
    void keepsTheOtherOfTwoChangesMadeAtOnceForUndo() throws Exception {
        log.add(journal, entry(1));
        assertThat(atOnce(List.of(() -> log.change(journal, entry(2)), () -> log.change(journal, entry(3)))))
                .containsExactly(true, true);
        int last = pains().get(0);
        undos.undo(journal, undos.latest(journal).get(0).id());

        assertThat(pains()).containsExactly(5 - last);
        undos.undo(journal, undos.latest(journal).get(0).id());
        assertThat(pains()).containsExactly(1);
    }

    @RepeatedTest(TIMES)
    void deletesOnceWhatIsDeletedTwiceAtOnce() throws Exception {
        log.add(journal, entry(1));

        assertThat(atOnce(List.of(() -> log.remove(journal, key), () -> log.remove(journal, key))))
                .containsExactlyInAnyOrder(true, false);
        assertThat(undos.latest(journal)).hasSize(1);
    }

    @RepeatedTest(TIMES)
    void undoesOnceWhatIsUndoneTwiceAtOnce() throws Exception {
        log.add(journal, entry(7));
        log.remove(journal, key);
        UUID change = undos.latest(journal).get(0).id();

        assertThat(atOnce(List.of(() -> undos.undo(journal, change).isPresent(),
                () -> undos.undo(journal, change).isPresent())))
                .containsExactlyInAnyOrder(true, false);
        assertThat(pains()).containsExactly(7);
    }

    @RepeatedTest(TIMES)
    void keepsOneRowOfADaySavedTwiceAtOnceAndTheOtherForUndo() throws Exception {
        atOnce(List.<Callable<Boolean>>of(() -> save(2), () -> save(3)));
        int last = days.find(journal, MONDAY).orElseThrow().stress();
        undos.undo(journal, undos.latest(journal).get(0).id());

        assertThat(days.all(journal)).extracting(Day::stress).containsExactly(5 - last);
    }

    private boolean save(int stress) {
        days.save(journal, day(stress));
        return true;
    }

    @Test
    void leavesToOthersWhatARequestDidNotChange() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            Journal seen = journals.findById(journal).orElseThrow();
            TransactionTemplate other = new TransactionTemplate(transactions);
            other.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
            other.executeWithoutResult(
                    inner -> journals.findById(journal).orElseThrow().moveTo(ZoneId.of("Asia/Tokyo")));
            seen.usedAt(NOON.plusSeconds(60));
        });

        VisitorJournal after = journals.findById(journal).orElseThrow().forVisitor();
        assertThat(after.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(after.lastUsedAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void undoesNothingOfAnotherJournal() {
        UUID other = journals.save(Journal.ofGuest(GuestKey.random(), NOON, ZONE)).id();
        log.add(journal, entry(1));
        log.remove(journal, key);

        assertThat(undos.undo(other, undos.latest(journal).get(0).id())).isEmpty();
        assertThat(history.count(other)).isZero();
        assertThat(undos.latest(journal)).hasSize(1);
    }
}
