package app.backwise.assessment.draft;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/**
 * The assessments one visitor is answering, in the memory of their session and nowhere else. Each tab that starts one
 * has its own, under a random id that is part of the address.
 */
@Component
@SessionScope
public class Drafts {

    private static final int KEPT = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    Drafts(Clock clock) {
        this.clock = clock;
    }

    /** Starts an assessment with what is known about the person, on their day; the oldest beyond ten is forgotten. */
    public synchronized String start(Answers aboutYou, ZoneId zone) {
        byte[] bytes = new byte[9];
        RANDOM.nextBytes(bytes);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        drafts.put(id, Draft.begun(aboutYou, ZonedDateTime.now(clock.withZone(zone))));
        if (drafts.size() > KEPT) {
            drafts.remove(drafts.keySet().iterator().next());
        }
        return id;
    }

    /**
     * @throws DraftGoneException if this visitor has no such draft
     */
    public synchronized Draft get(String id) {
        Draft draft = drafts.get(id);
        if (draft == null) {
            throw new DraftGoneException();
        }
        return draft;
    }

    /**
     * @throws DraftGoneException if this visitor has no such draft
     */
    public synchronized Draft answer(String id, Question question, Collection<String> options) {
        Draft answered = get(id).with(question, options, clock.instant());
        drafts.put(id, answered);
        return answered;
    }

    /**
     * Marks the draft as saved or not; false if it already was marked so, which stops a second save of the same
     * answers.
     */
    public synchronized boolean mark(String id, boolean saved) {
        Draft draft = get(id);
        drafts.put(id, draft.withSaved(saved));
        return draft.saved() != saved;
    }

    public synchronized void forget(String id) {
        drafts.remove(id);
    }
}
