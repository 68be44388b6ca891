package app.backwise.core.history;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Guidance;
import app.backwise.core.decision.SafetyRules;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pain of more than three months that does not settle is to be seen by a professional once, and again for news or after
 * a year. No decision changes by that: the same answers say the same every time, and here is when they first did.
 * Sources: NICE NG59 (2016) and NG193 (2021), read as excerpts. A year, and what counts as news, are our heuristics.
 */
final class SeenOnce {

    /** Days after which it is to be seen anew. */
    static final int LASTS_DAYS = 365;

    private static final int POINTS_OF_NEWS = 2;
    /** They go up and down from look to look; where an answer of theirs matters, a rule of its own says so. */
    private static final Set<Question> UP_AND_DOWN =
            Set.of(Questions.COURSE, Questions.ACTIVITY, Questions.PAIN_NOW);

    private SeenOnce() {}

    /** The day on which it was first said, where the last of these looks only says it again; oldest look first. */
    static Optional<LocalDate> firstSaid(List<PastAssessment> looks) {
        PastAssessment said = null;
        PastAssessment before = null;
        for (PastAssessment look : looks) {
            boolean again = said != null && !look.on().isAfter(said.on().plusDays(LASTS_DAYS))
                    && !news(said, before, look);
            said = !appliesTo(look) ? null : again ? said : look;
            before = look;
        }
        return said == null || said.on().equals(before.on()) ? Optional.empty() : Optional.of(said.on());
    }

    /** Whether long pain that does not settle is the one reason to be seen. */
    private static boolean appliesTo(PastAssessment look) {
        return look.longStanding() && look.guidance().filter(SeenOnce::forThisAlone).isPresent();
    }

    private static boolean forThisAlone(Guidance guidance) {
        return !guidance.because().isEmpty()
                && guidance.because().stream().allMatch(reason -> reason.rule().equals(SafetyRules.NOT_SETTLING));
    }

    /** Getting worse, clearly more pain than when it was said, or an answer that the look before did not have. */
    private static boolean news(PastAssessment said, PastAssessment before, PastAssessment look) {
        return Questions.COURSE.choice("worse").test(look.answers())
                || look.pain() >= said.pain() + POINTS_OF_NEWS
                || !findings(before).containsAll(findings(look));
    }

    private static Set<Choice> findings(PastAssessment look) {
        return Questions.PART_ONE.walk(look.answers()).asked().stream()
                .filter(question -> !UP_AND_DOWN.contains(question))
                .flatMap(question -> Questions.chosen(question, look.answers()))
                .filter(choice -> !choice.option().equals(Question.NONE))
                .collect(Collectors.toSet());
    }
}
