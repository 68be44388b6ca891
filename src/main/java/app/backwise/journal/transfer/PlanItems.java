package app.backwise.journal.transfer;

import static app.backwise.journal.transfer.Field.*;

import app.backwise.core.experiment.Experiment;
import app.backwise.core.followup.CaseNotes;
import app.backwise.core.stage.StageHeld;
import java.util.ArrayList;
import java.util.List;

/** Writes a plan out as records. */
final class PlanItems {

    private PlanItems() {}

    static Item of(Experiment experiment) {
        Item item = Item.of(Kind.EXPERIMENT)
                .with(KEY, experiment.key())
                .with(DATE, experiment.basis().startedOn())
                .with(NAME, experiment.goal().name().own())
                .with(SOURCE, experiment.goal().name().source())
                .with(UNIT, experiment.goal().unit())
                .with(USUAL, experiment.goal().usual())
                .with(BASELINE, experiment.basis().baseline())
                .with(CATEGORY, experiment.basis().category())
                .with(STARTING_DOSE, experiment.basis().startingDose())
                .with(EARLIER_REDS, experiment.basis().earlierReds())
                .with(STOPPED_ON, experiment.stoppedOn());
        experiment.trials().forEach(trial -> item.parts().add(Item.of(Kind.TRY)
                .with(DATE, trial.on())
                .with(RECORDED_AT, trial.writtenAt())
                .with(DOSE, trial.dose())
                .with(PAIN_DURING, trial.painDuring())
                .with(BACK_TO_USUAL, trial.backToUsual())
                .with(LEGS_WORSE, trial.legsWorse())));
        return item;
    }

    static List<Item> of(CaseNotes notes) {
        List<Item> items = new ArrayList<>();
        if (notes.stage() != null) {
            items.add(of(notes.stage()));
        }
        notes.confirmations().forEach(each -> items.add(Item.of(Kind.CONFIRMATION)
                .with(CRITERION, each.criterion())
                .with(DATE, each.on())
                .with(CONFIRMED, each.yes())));
        notes.movements().forEach(each -> items.add(Item.of(Kind.MOVEMENT_TRY)
                .with(MOVEMENT, each.movement())
                .with(DATE, each.on())
                .with(RECORDED_AT, each.writtenAt())
                .with(RESPONSE, each.response())));
        notes.dismissals().forEach(each -> items.add(Item.of(Kind.PROMPT_PUT_AWAY)
                .with(PROMPT, each.trigger())
                .with(DATE, each.on())));
        if (notes.helpAdvisedAt() != null) {
            items.add(Item.of(Kind.HELP_ADVISED).with(RECORDED_AT, notes.helpAdvisedAt()));
        }
        return items;
    }

    private static Item of(StageHeld held) {
        return Item.of(Kind.STAGE)
                .with(STAGE, held.stage())
                .with(DATE, held.since())
                .with(FLARE_ON, held.flare().orElse(null))
                .with(STARTING_PAIN, held.startingPain());
    }
}
