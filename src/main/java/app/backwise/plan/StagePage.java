package app.backwise.plan;

import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageStep;
import java.util.List;

/**
 * What the page of the stage shows.
 *
 * @param step the stage, and why
 * @param lines what leads to the next one
 */
public record StagePage(StageStep step, List<StageLine> lines) {

    static StagePage of(CaseVisit visit, StageStep step) {
        return new StagePage(step, step.exit().stream().map(each -> StageLine.of(each, visit)).toList());
    }

    public List<Stage> stages() {
        return List.of(Stage.values());
    }
}
