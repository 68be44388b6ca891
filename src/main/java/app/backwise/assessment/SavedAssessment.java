package app.backwise.assessment;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.RulesVersion;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
    private String rulesVersion;
    private LocalDate assessedOn;
    private String urgency;
    private String category;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "assessment_answer", joinColumns = @JoinColumn(name = "assessment_id"))
    private Set<SavedAnswer> answers;

    @Embeddable
    record SavedAnswer(@Column(nullable = false) String question, @Column(nullable = false) String chosen) {}

    protected SavedAssessment() {}

    SavedAssessment(UUID journalId, LocalDate assessedOn, Decision decision, Answers answers) {
        this.journalId = journalId;
        this.rulesVersion = RulesVersion.CURRENT;
        this.assessedOn = assessedOn;
        this.urgency = decision.urgency().id();
        this.category = decision.guidance().map(guidance -> guidance.category().id()).orElse(null);
        this.answers = Stream.of(Questions.PART_ONE, Questions.PART_TWO)
                .map(part -> part.walk(answers))
                .flatMap(walk -> walk.asked().stream().flatMap(question -> Questions.chosen(question, walk.relevant())))
                .map(choice -> new SavedAnswer(choice.question(), choice.option()))
                .collect(Collectors.toSet());
    }

    UUID id() {
        return id;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    /** Whether today's rules are the ones that decided. */
    boolean ofCurrentRules() {
        return rulesVersion.equals(RulesVersion.CURRENT);
    }

    /** The answers, as far as today's questions know them. */
    Answers answers() {
        Answers all = Answers.noneYet();
        for (Question question : Questions.all().toList()) {
            List<String> chosen = answers.stream()
                    .filter(answer -> answer.question().equals(question.id()))
                    .map(SavedAnswer::chosen)
                    .toList();
            if (question.problemWith(chosen).isEmpty()) {
                all = all.with(question, chosen);
            }
        }
        return all;
    }
}
