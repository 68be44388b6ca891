package app.backwise.core.stage;

import app.backwise.core.clearance.Clear;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.journal.statistics.Flare;
import app.backwise.core.stage.Progress.State;
import app.backwise.core.stage.StageStep.Because;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Moves a person through the stages: on when all is met, back one on a flare of more than 72 hours. */
public final class Stages {

    private Stages() {}

    /** Where a plan starts. */
    public static StageHeld start(Clear clear, int pain, LocalDate today) {
        return new StageHeld(Stage.startingIn(clear.guidance().category()), today, Optional.empty(), pain);
    }

    /**
     * The stage of today; one step at a time.
     *
     * @param clear that no red flag is open
     * @param held the stage that was kept last
     * @param diary the journal
     * @param confirmations the person's own answers
     * @param today the person's day
     */
    public static StageStep step(Clear clear, StageHeld held, Diary diary, Collection<Confirmation> confirmations,
            LocalDate today) {
        Objects.requireNonNull(clear);
        StageMeasure measure = new StageMeasure(diary, confirmations, held, today);
        Optional<Flare> flare = longFlare(held, diary, today);
        if (flare.isPresent()) {
            StageHeld back = new StageHeld(held.stage().back(), today, flare.map(Flare::first), held.startingPain());
            return new StageStep(back, Because.LONG_FLARE, progress(back, measure));
        }
        List<Progress> exit = progress(held, measure);
        if (exit.isEmpty()) {
            return new StageStep(held, Because.KEEP_UP, exit);
        }
        if (exit.stream().allMatch(each -> each.state() == State.MET)) {
            if (today.isBefore(held.leaveFrom())) {
                return new StageStep(held, Because.TOO_SOON, exit);
            }
            if (flareGoesOn(diary, today)) {
                return new StageStep(held, Because.FLARE_GOES_ON, exit);
            }
            StageHeld next = new StageHeld(held.stage().next(), today, held.flare(), held.startingPain());
            return new StageStep(next, Because.ALL_MET,
                    progress(next, new StageMeasure(diary, confirmations, next, today)));
        }
        return new StageStep(held, Because.NOT_ALL_MET, exit);
    }

    /** A flare was written down today or yesterday. */
    private static boolean flareGoesOn(Diary diary, LocalDate today) {
        return diary.flares(today).stream().anyMatch(flare -> !flare.last().isBefore(today.minusDays(1)));
    }

    private static List<Progress> progress(StageHeld held, StageMeasure measure) {
        return held.stage().exit().stream().map(measure::of).toList();
    }

    /** The latest flare that lasted so long, still did in this stage, and has not been answered by going back. */
    private static Optional<Flare> longFlare(StageHeld held, Diary diary, LocalDate today) {
        return diary.flares(today).stream()
                .filter(flare -> flare.lasts(Flare.LONG_HOURS))
                .filter(flare -> !flare.reaches(Flare.LONG_HOURS).isBefore(held.since()))
                .filter(flare -> held.flare().filter(answered -> !flare.first().isAfter(answered)).isEmpty())
                .reduce((earlier, later) -> later);
    }
}
