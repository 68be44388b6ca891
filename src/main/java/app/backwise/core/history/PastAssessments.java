package app.backwise.core.history;

import app.backwise.core.clearance.Screening;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.EarlierResult;
import app.backwise.core.decision.Step;
import app.backwise.core.plan.LookAgain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The saved assessments of a person that a plan looks back at. They form episodes: one ends when the person was free of
 * pain or did not look again for longer than the longest time until the next look.
 *
 * @param all oldest first
 */
public record PastAssessments(List<PastAssessment> all) {

    /**
     * After so many days without a look a new episode begins: a little more than the three months of the last stage.
     */
    public static final int EPISODE_GAP_DAYS = 100;

    private static final Comparator<AnsweredAssessment> IN_ORDER = Comparator.comparing(AnsweredAssessment::on)
            .thenComparing(AnsweredAssessment::at).thenComparing(AnsweredAssessment::key);

    public PastAssessments {
        all = all.stream().sorted(Comparator.comparing(PastAssessment::on).thenComparing(PastAssessment::at)
                .thenComparing(PastAssessment::key)).toList();
    }

    /** Those with these answers, each decided in the light of the ones before. */
    public static PastAssessments of(Collection<AnsweredAssessment> answered, DecisionService decisions) {
        List<PastAssessment> decided = new ArrayList<>();
        List<EarlierResult> earlier = new ArrayList<>();
        for (AnsweredAssessment each : answered.stream().sorted(IN_ORDER).toList()) {
            Step step = decisions.after(earlier, each.on()).next(each.answers());
            decided.add(new PastAssessment(each.key(), each.on(), each.at(), each.answers(),
                    step instanceof Step.Decided done ? Optional.of(done.decision()) : Optional.empty()));
            earlier.add(each.result());
        }
        return new PastAssessments(decided);
    }

    /** The latest, if there is any. */
    public Optional<PastAssessment> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Those of the episode that the latest belongs to, oldest first. */
    public List<PastAssessment> episode() {
        int first = all.size() - 1;
        while (first > 0 && sameEpisode(all.get(first - 1), all.get(first))) {
            first--;
        }
        return all.isEmpty() ? List.of() : all.subList(first, all.size());
    }

    /** When the safety questions were last answered, and how long that counts; empty before the first assessment. */
    public Optional<Screening> screening() {
        return latest().map(last -> {
            Screening answered = new Screening(last.on(), last.at());
            return lookAgainOn().map(answered::lookingAgainOn).orElse(answered);
        });
    }

    /** The day to look again after the latest; empty without guidance, and where the person's own team says. */
    public Optional<LocalDate> lookAgainOn() {
        List<LookAgain.Look> looks = new ArrayList<>();
        for (PastAssessment each : episode()) {
            each.guidance().ifPresentOrElse(guidance -> looks.add(new LookAgain.Look(each.on(), guidance)),
                    looks::clear);
        }
        OptionalInt days = looks.isEmpty() ? OptionalInt.empty() : LookAgain.afterDays(looks);
        return days.isEmpty() ? Optional.empty() : latest().map(each -> each.on().plusDays(days.getAsInt()));
    }

    /**
     * The day since which long pain is to be seen by somebody, where the latest assessment only says so again: without
     * news, having been seen once since then is enough.
     */
    public Optional<LocalDate> toBeSeenSince() {
        return SeenOnce.firstSaid(episode());
    }

    /**
     * The day since which the answers ask to be seen for what the latest say; empty where they do not, and where
     * everything hurts.
     */
    public Optional<LocalDate> seenFirstSince() {
        return SeenFirst.since(episode());
    }

    /**
     * The assessment with which the stages begin: the latest that opens a episode or comes after one that asked to get
     * help, or that found that everything hurts.
     */
    public Optional<PastAssessment> stagesBegin() {
        List<PastAssessment> episode = episode();
        for (int each = episode.size() - 1; each > 0; each--) {
            if (episode.get(each).category().filter(Category.DEBILITATING::equals).isPresent()
                    || episode.get(each - 1).guidance().isEmpty()) {
                return Optional.of(episode.get(each));
            }
        }
        return episode.stream().findFirst();
    }

    private static boolean sameEpisode(PastAssessment before, PastAssessment after) {
        LocalDate longest = before.on().plusDays(EPISODE_GAP_DAYS);
        boolean painFree = before.category().filter(Category.PAIN_FREE::equals).isPresent()
                || after.category().filter(Category.PAIN_FREE::equals).isPresent();
        return !painFree && !after.on().isAfter(longest);
    }
}
