package app.backwise.plan;

import app.backwise.core.id.Identified;
import app.backwise.core.movement.Movement;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** General information about the movements, open to everybody. */
@Controller
class MovementController {

    @GetMapping("/movements")
    String all(Model model) {
        model.addAttribute("groups", MovementGroup.all());
        return "plan/movements";
    }

    @GetMapping("/movements/{movement}")
    String one(@PathVariable String movement, Model model) {
        model.addAttribute("page", Identified.find(Movement.class, movement)
                .map(MovementPage::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "plan/movement";
    }
}
