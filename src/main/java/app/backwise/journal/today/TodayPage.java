package app.backwise.journal.today;

import app.backwise.core.clearance.SafetyQuestions;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Effect;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.Place;
import app.backwise.core.journal.statistics.TwoWeeks;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.journal.GuestExpiry;
import app.backwise.journal.PlanToday;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.log.DayLog;
import app.backwise.journal.log.PainHistory;
import app.backwise.journal.log.UndoLog;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the page of today: the form of an entry, what is open from yesterday, and the latest entries. */
@Component
public class TodayPage {

    private static final int SHOWN = 10;

    private final PainHistory entries;
    private final DayLog days;
    private final UndoLog undos;
    private final GuestExpiry expiry;
    private final PlanToday plan;

    TodayPage(PainHistory entries, DayLog days, UndoLog undos, GuestExpiry expiry, PlanToday plan) {
        this.entries = entries;
        this.days = days;
        this.undos = undos;
        this.expiry = expiry;
        this.plan = plan;
    }

    /** What the form of an entry offers, new or to be changed. */
    static void offer(ModelAndView page, Submitted form, List<String> treatments) {
        page.addObject("places", Place.values());
        page.addObject("legs", LegSymptoms.values());
        page.addObject("effects", Effect.values());
        page.addObject("treatments", TreatmentRow.of(form, treatments));
    }

    ModelAndView show(Visitor visitor, FilledForm filled) {
        return show(visitor, filled, "journal/today");
    }

    /** The same with an empty form, on another page that shows less of it. */
    public ModelAndView inShort(Visitor visitor, String view) {
        return show(visitor, FilledForm.of(Submitted.nothing()), view);
    }

    private ModelAndView show(Visitor visitor, FilledForm filled, String view) {
        Submitted form = filled.typed();
        ModelAndView page = filled.on(view);
        page.addObject("key", form.has("key") ? form.text("key") : UUID.randomUUID().toString());
        page.addObject("more", filled.touches(EntryForm.more()));
        page.addObject("today", visitor.today());
        page.addObject("todayWritten", false);
        page.addObject("yesterdayWritten", false);
        List<Entry> latest = visitor.read(id -> entries.latest(id, PainHistory.REMEMBERED));
        page.addObject("entryDays", EntryDay.of(latest.stream().limit(SHOWN).toList(), visitor.zone()));
        page.addObject("legsDown", !latest.isEmpty() && SafetyQuestions.after(latest.get(0).legs()).asked());
        offer(page, form, PainHistory.treatmentNames(latest));
        visitor.journal().ifPresent(journal -> addJournal(page, visitor, journal));
        return page;
    }

    private void addJournal(ModelAndView page, Visitor visitor, VisitorJournal journal) {
        LocalDate today = visitor.today();
        List<Day> lately = days.between(journal.id(), today.minusDays(1), today);
        page.addObject("journal", journal);
        page.addObject("changes", undos.latest(journal.id()));
        page.addObject("todayWritten", lately.stream().anyMatch(day -> day.on().equals(today)));
        page.addObject("yesterdayWritten", lately.stream().anyMatch(day -> day.on().isBefore(today)));
        page.addObject("askUsual", lately.stream()
                .filter(day -> day.on().isBefore(today) && !day.activities().isEmpty() && day.backToUsual() == null)
                .findFirst().orElse(null));
        page.addObject("fortnight", Fortnight.of(
                entries.summaries(journal.id(), TwoWeeks.first(today), today), today));
        page.addObject("expiry", expiry.of(journal).orElse(null));
        page.addObject("plan", plan.of(visitor).orElse(null));
    }
}
