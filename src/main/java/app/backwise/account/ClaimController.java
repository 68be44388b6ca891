package app.backwise.account;

import app.backwise.form.FilledForm;
import app.backwise.form.Submitted;
import app.backwise.journal.JournalClaims;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import app.backwise.journal.part.DayTooFullException;
import app.backwise.journal.saved.Saved;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks whether the journal that this browser holds is to be added to the account: somebody else may use it too. */
@Controller
@RequestMapping("/account/claim")
class ClaimController {

    private final WayIn wayIn;
    private final JournalClaims claims;
    private final VisitorJournals visitors;
    private final ApplicationEventPublisher events;

    ClaimController(WayIn wayIn, JournalClaims claims, VisitorJournals visitors, ApplicationEventPublisher events) {
        this.wayIn = wayIn;
        this.claims = claims;
        this.visitors = visitors;
        this.events = events;
    }

    @GetMapping
    ModelAndView ask(Visitor visitor) {
        return page(FilledForm.blank(), null, visitor);
    }

    @PostMapping
    ModelAndView claim(Submitted sent, Principal person, Visitor visitor, RedirectAttributes redirect) {
        List<String> choice = sent.all("choice");
        if (choice.equals(List.of("leave"))) {
            return new ModelAndView("redirect:/journal");
        }
        if (!choice.equals(List.of("add"))) {
            return page(sent.refused("choice", "account.claim.empty"), null, visitor);
        }
        try {
            Optional<VisitorJournal> guest = visitor.guestJournal();
            if (guest.isPresent() && claims.claim(guest.get().id(), person.getName())) {
                events.publishEvent(new AuditApplicationEvent(person.getName(), "claim"));
            }
        } catch (DayTooFullException e) {
            return page(sent.refused("choice", "account.claim.day-too-full"), e.day(), visitor);
        }
        visitors.forgetKey(visitor);
        Saved.of(Saved.Kind.CLAIMED).sayAfter(redirect);
        return new ModelAndView("redirect:/journal");
    }

    private ModelAndView page(FilledForm form, LocalDate fullDay, Visitor visitor) {
        return wayIn.claimable(visitor)
                .map(journal -> form.on("account/claim")
                        .addObject("page", new ClaimPage(wayIn.entries(journal), fullDay)))
                .orElseGet(() -> new ModelAndView("redirect:/journal"));
    }
}
