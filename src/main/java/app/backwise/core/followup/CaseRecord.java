package app.backwise.core.followup;

import app.backwise.core.clearance.Clear;
import app.backwise.core.clearance.Clearance;
import app.backwise.core.clearance.SafetyQuestions;
import app.backwise.core.clearance.Screening;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.Halt;
import app.backwise.core.experiment.PausedActivities;
import app.backwise.core.experiment.Verdict;
import app.backwise.core.history.PastAssessment;
import app.backwise.core.history.PastAssessments;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.prompt.LatestAssessment;
import app.backwise.core.prompt.Prompt;
import app.backwise.core.prompt.Prompts;
import app.backwise.core.response.DatedResponse;
import app.backwise.core.response.UsualPain;
import app.backwise.core.response.UsualPain.Source;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.StageHeld;
import app.backwise.core.stage.Stages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the plan of a person is made from. The same record gives the same plan on the same day.
 *
 * @param assessments the saved assessments
 * @param diary the journal
 * @param experiments all experiments
 * @param notes the rest
 */
public record CaseRecord(PastAssessments assessments, Diary diary, Experiments experiments, CaseNotes notes) {

    /** The same once this entry is written too. */
    public CaseRecord with(Entry entry) {
        return new CaseRecord(assessments, diary.with(entry), experiments, notes);
    }

    /** Whether anything to exercise may be shown; empty before the first assessment. */
    public Optional<Clearance> clearance() {
        return assessments.latest().map(this::clearance);
    }

    /** The clearance, if no red flag is open. */
    public Optional<Clear> clear() {
        return clearance().filter(Clear.class::isInstance).map(Clear.class::cast);
    }

    /** What the latest assessment has left; empty before the first. */
    public Optional<LatestAssessment> assessed() {
        return assessments.latest()
                .map(latest -> new LatestAssessment(screening(), assessments.episode().get(0).on(), latest.on(),
                        latest.category(), latest.pain(), latest.longStanding(), assessments.lookAgainOn()));
    }

    private Screening screening() {
        return assessments.screening().orElseThrow();
    }

    /** The prompt to show, if there is one. */
    public Optional<Prompt> prompt(LocalDate today) {
        return assessed().flatMap(assessed -> new Prompts(clearance().orElseThrow(), assessed, diary, answered())
                .next(notes.dismissals(), today));
    }

    /** Usual pain, wherever it is spoken of or held against: the journal's, or else that of the latest answers. */
    public Optional<UsualPain> usualPain(LocalDate today) {
        return assessments.latest().map(latest -> diary.baseline(today).stream()
                .mapToObj(mean -> new UsualPain(mean, Source.JOURNAL)).findFirst()
                .orElse(new UsualPain(latest.pain(), Source.ANSWERS)));
    }

    /** What follows from the tries of what runs; empty if nothing does, and while a red flag is open. */
    public Optional<Verdict> next(LocalDate today) {
        return clear().flatMap(clear -> attempts(today).next(clear, today));
    }

    /** The activities that the plan pauses. */
    public PausedActivities paused() {
        return PausedActivities.of(assessments.episode(), new Halt(assessments.seenFirstSince(), legsWorse()));
    }

    private Optional<LocalDate> legsWorse() {
        return Stream.concat(SafetyQuestions.askedFirst(diary, answered()).map(DatedResponse::on), legsNotQuiet())
                .max(Comparator.naturalOrder());
    }

    /** The plan of today; empty while a red flag is open. */
    public Optional<Programme> programme(LocalDate today) {
        return clear().map(clear -> Programme.of(clear, assessments.latest().orElseThrow().answers(),
                Stages.step(clear, held(clear), diary, notes.confirmations(), today),
                attempts(today), today));
    }

    private Attempts attempts(LocalDate today) {
        return new Attempts(experiments, paused(), notes.movements(), usualPain(today).orElseThrow().rule());
    }

    /** The stage that was kept, unless the stages have begun anew since. */
    private StageHeld held(Clear clear) {
        PastAssessment begin = stagesBegin();
        StageHeld kept = notes.stage();
        return kept != null && !kept.since().isBefore(begin.on()) ? kept
                : Stages.start(clear, begin.pain(), begin.on());
    }

    /** They begin anew with the first answers after help was advised, if they had begun before. */
    private PastAssessment stagesBegin() {
        PastAssessment begin = assessments.stagesBegin().orElseThrow();
        return assessments.episode().stream()
                .filter(each -> notes.helpAdvisedAt() != null && !each.at().isBefore(notes.helpAdvisedAt()))
                .findFirst().filter(first -> first.on().isAfter(begin.on())).orElse(begin);
    }

    private Clearance clearance(PastAssessment latest) {
        if (notes.helpAdvisedAt() != null && latest.at().isBefore(notes.helpAdvisedAt())) {
            return new Clearance.HelpAdvised();
        }
        if (latest.decision().isEmpty()) {
            return new Clearance.RulesChanged();
        }
        Clearance clearance = Clearance.of(latest.decision().get(), screening(), diary, answered());
        return clearance instanceof Clear
                ? legsSaid(latest).map(on -> (Clearance) new Clearance.QuestionsFirst(on)).orElse(clearance)
                : clearance;
    }

    /** How the back answered all that was tried. */
    private List<DatedResponse> answered() {
        return Stream.concat(experiments.answered().stream(), notes.movements().stream().map(MovementTrial::answered))
                .toList();
    }

    /** The day after these answers on which the person said that their legs are not quiet, if there is one. */
    private Optional<LocalDate> legsSaid(PastAssessment latest) {
        return legsNotQuiet().filter(on -> on.isAfter(latest.on())).findFirst();
    }

    private Stream<LocalDate> legsNotQuiet() {
        return notes.confirmations().stream().filter(each -> SafetyQuestions.after(each.legs()).first())
                .map(Confirmation::on);
    }
}
