package app.backwise.plan;

import app.backwise.core.followup.Programme;
import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageStep;
import java.util.List;

/**
 * What the page of the stage shows.
 *
 * @param step the stage, and why
 * @param lines what leads to the next one
 * @param weakBones whether the bones allow only what is strong, steady and straight
 */
public record StagePage(StageStep step, List<StageLine> lines, boolean weakBones) {

    static StagePage of(CaseVisit visit, Programme now) {
        StageStep step = now.stage();
        return new StagePage(step, step.exit().stream().map(each -> StageLine.of(each, visit)).toList(),
                now.plan().weakBones());
    }

    public List<Stage> stages() {
        return List.of(Stage.values());
    }
}
