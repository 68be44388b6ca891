package app.backwise.plan.experiment;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Start;
import app.backwise.core.experiment.Start.Refused;
import app.backwise.core.experiment.Start.Started;
import app.backwise.core.experiment.Wish;
import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.journal.JournalWriter;
import app.backwise.journal.Visitor;
import app.backwise.journal.saved.Saved;
import app.backwise.journal.saved.Saved.Kind;
import app.backwise.plan.log.PlanLog;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks what to try, states the rule beforehand, and starts. */
@Controller
@RequestMapping("/plan/experiments")
class NewExperimentController {

    private final ClearVisits visits;
    private final PlanLog log;
    private final JournalWriter writer;

    NewExperimentController(ClearVisits visits, PlanLog log, JournalWriter writer) {
        this.visits = visits;
        this.log = log;
        this.writer = writer;
    }

    @GetMapping("/new")
    ModelAndView ask(Visitor visitor) {
        return page(WishPage.beforehand(visits.of(visitor)), FilledForm.blank());
    }

    @PostMapping("/new")
    ModelAndView preview(Submitted sent, Visitor visitor) {
        ClearVisit visit = visits.of(visitor);
        WishForm form = new WishForm(sent);
        Optional<Wish> wish =
                form.read(UUID.randomUUID(), Offers.of(visit), visit.usualPain());
        if (wish.isEmpty()) {
            return page(WishPage.of(visit), form.filled());
        }
        Start start = visit.experiments().start(wish.get(), visit.clear(), visit.paused(), visit.today());
        if (start instanceof Refused refused) {
            return refuse(visit, sent, refused);
        }
        return new ModelAndView("plan/experiment-preview", "page", new Preview(((Started) start).experiment(),
                visit.usualPain(), sent.text("seen"), sent.has("activity") ? sent.text("activity") : WishForm.OTHER));
    }

    @PostMapping
    ModelAndView start(Submitted sent, Visitor visitor, RedirectAttributes redirect) {
        ClearVisit visit = visits.of(visitor);
        Optional<UUID> key = WishForm.key(sent);
        Optional<Experiment> there = key.flatMap(visit.experiments()::find);
        if (there.isPresent()) {
            return started(there.get());
        }
        WishForm form = new WishForm(sent);
        Optional<Wish> wish = form.read(key.orElseGet(UUID::randomUUID), Offers.of(visit), visit.usualPain());
        if (wish.isEmpty()) {
            return page(WishPage.of(visit), form.filled());
        }
        writer.count(visit.journalId());
        Start start = log.start(visit.journalId(), wish.get().key(),
                all -> all.start(wish.get(), visit.clear(), visit.paused(), visit.today()));
        if (start instanceof Refused refused) {
            return refuse(visit, sent, refused);
        }
        Saved.of(Kind.EXPERIMENT).sayAfter(redirect);
        return started(((Started) start).experiment());
    }

    private static ModelAndView started(Experiment experiment) {
        return new ModelAndView("redirect:/plan/experiments/" + experiment.key());
    }

    private static ModelAndView refuse(ClearVisit visit, Submitted form, Refused refused) {
        String field = switch (refused.reason()) {
            case BE_SEEN_FIRST, LEFT_FOR_NOW -> "seen";
            case ANOTHER_RUNS, TOO_MUCH_PAIN, ANSWERS_OLD, PAUSED -> "activity";
        };
        return page(WishPage.of(visit).refusing(visit, refused, false),
                form.refused(field, "refusal." + refused.reason().id() + ".title"));
    }

    private static ModelAndView page(WishPage page, FilledForm form) {
        return form.on("plan/experiment-new").addObject("page", page);
    }
}
