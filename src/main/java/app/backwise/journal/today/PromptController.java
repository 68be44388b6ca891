package app.backwise.journal.today;

import app.backwise.core.id.Identified;
import app.backwise.core.prompt.Dismissal;
import app.backwise.core.prompt.Prompt;
import app.backwise.form.NoSuchPageException;
import app.backwise.journal.PlanToday;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.saved.Saved;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The prompt that stands: the safety questions inside the journal, and putting a prompt away. */
@Controller
@RequestMapping("/journal")
class PromptController {

    private final PlanToday plan;

    PromptController(PlanToday plan) {
        this.plan = plan;
    }

    /** Says why they are asked again, if a prompt does. */
    @GetMapping("/safety")
    ModelAndView safety(Visitor visitor) {
        Optional<Prompt> prompt = plan.of(visitor)
                .flatMap(PlanToday.Lines::prompt)
                .filter(Prompt::urgent);
        return new ModelAndView("journal/safety", "prompt", prompt.orElse(null));
    }

    @PostMapping("/prompts")
    String putAway(@RequestParam String away, Visitor visitor, RedirectAttributes redirect) {
        VisitorJournal journal = visitor.journal()
                .orElseThrow(NoSuchPageException::new);
        Prompt.Trigger trigger = Identified.find(Prompt.Trigger.class, away)
                .filter(Prompt.Trigger::dismissable)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        plan.putAway(journal.id(), new Dismissal(trigger, visitor.today()));
        Saved.of(Saved.Kind.PUT_AWAY).sayAfter(redirect);
        return "redirect:/journal";
    }
}
