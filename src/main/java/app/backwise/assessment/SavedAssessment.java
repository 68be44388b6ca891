package app.backwise.assessment;

import app.backwise.assessment.draft.Draft;
import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.RulesVersion;
import app.backwise.core.questionnaire.Answers;
import app.backwise.journal.KeptAssessments;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An assessment saved in a journal: ids of answers and outcome, with the version of the rules that decided. */
@Entity
@Table(name = "assessment")
class SavedAssessment {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID journalId;
    private UUID savedKey;
    private String rulesVersion;
    private LocalDate assessedOn;
    private Instant recordedAt;
    private String urgency;
    private String category;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "assessment_answer", joinColumns = @JoinColumn(name = "assessment_id"))
    private Set<SavedAnswer> answers;

    @Embeddable
    record SavedAnswer(@Column(nullable = false) String question, @Column(nullable = false) String chosen) {}

    protected SavedAssessment() {}

    SavedAssessment(UUID journalId, UUID key) {
        this.journalId = journalId;
        this.savedKey = key;
    }

    SavedAssessment(UUID journalId, KeptAssessments.Kept kept) {
        this(journalId, kept.key());
        write(kept);
    }

    void write(Draft draft, Decision decision) {
        this.rulesVersion = RulesVersion.CURRENT;
        this.assessedOn = draft.date();
        this.recordedAt = draft.safetyAt().truncatedTo(ChronoUnit.MICROS);
        this.urgency = decision.urgency().id();
        this.category = decision.guidance().map(guidance -> guidance.category().id()).orElse(null);
        this.answers = Stream.of(Questions.PART_ONE, Questions.PART_TWO)
                .map(part -> part.walk(draft.answers()))
                .flatMap(walk -> walk.asked().stream().flatMap(question -> Questions.chosen(question, walk.relevant())))
                .map(choice -> new SavedAnswer(choice.question(), choice.option()))
                .collect(Collectors.toSet());
    }

    final void write(KeptAssessments.Kept kept) {
        this.rulesVersion = kept.rulesVersion();
        this.assessedOn = kept.on();
        this.recordedAt = kept.at();
        this.urgency = kept.urgency();
        this.category = kept.category();
        this.answers = kept.answers().entrySet().stream()
                .flatMap(answer -> answer.getValue().stream().map(option -> new SavedAnswer(answer.getKey(), option)))
                .collect(Collectors.toSet());
    }

    /** Names it within its journal: in addresses, entries and exports. */
    UUID key() {
        return savedKey;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    /** When the questions of part one were answered, or null if that is not known. */
    Instant recordedAt() {
        return recordedAt;
    }

    /** Id of the urgency decided then. */
    String urgency() {
        return urgency;
    }

    /** Id of the category decided then, or null. */
    String category() {
        return category;
    }

    KeptAssessments.Kept kept() {
        Map<String, List<String>> chosen = new TreeMap<>();
        answers.forEach(answer -> chosen.computeIfAbsent(answer.question(), question -> new ArrayList<>())
                .add(answer.chosen()));
        chosen.values().forEach(options -> options.sort(null));
        return new KeptAssessments.Kept(savedKey, assessedOn, recordedAt, rulesVersion, urgency, category, chosen);
    }

    /** Whether today's rules are the ones that decided. */
    boolean ofCurrentRules() {
        return rulesVersion.equals(RulesVersion.CURRENT);
    }

    /** The answers, as far as today's questions know them. */
    Answers answers() {
        return Questions.read(kept().answers());
    }
}
