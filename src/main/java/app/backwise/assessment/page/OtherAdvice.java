package app.backwise.assessment.page;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.Guidance;
import app.backwise.core.decision.Urgency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In a few sentences, by their keys, what would lead to other advice, most urgent first. Signs that ask for help sooner
 * are the safety net's to say, and after an operation one's own team says more than we do.
 */
final class OtherAdvice {

    private static final int SENTENCES = 2;
    /** Pain up to this is mild, 0 to 10. */
    private static final int MILD = 4;

    private OtherAdvice() {}

    static List<String> than(Decision now, List<ChangeGroup> groups) {
        return groups.stream().flatMap(group -> sentence(now, group)).distinct().limit(SENTENCES).toList();
    }

    private static Stream<String> sentence(Decision now, ChangeGroup group) {
        if (group.urgency().compareTo(now.urgency()) < 0) {
            return Stream.of("would-change.mistake");
        }
        Optional<Category> before = now.guidance().map(Guidance::category);
        return group.category().filter(category -> group.urgency().compareTo(Urgency.SEE_SOON) <= 0)
                .filter(category -> category != Category.TRAUMA && !before.equals(Optional.of(category)))
                .map(category -> key(now, category)).stream();
    }

    /** Nothing is named that is so already. */
    private static String key(Decision now, Category category) {
        int pain = Questions.painNow(now.answers());
        if (pain == 0) {
            return "would-change.pain-again";
        }
        return "would-change." + category.id()
                + (category == Category.MILD_IMPROVING && pain <= MILD ? ".eases" : "");
    }
}
