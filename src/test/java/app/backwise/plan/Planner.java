package app.backwise.plan;

import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.assessment.SavedResultFormat;
import app.backwise.core.Patient;
import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.RulesVersion;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Start;
import app.backwise.core.followup.CaseNotes;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.When;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import app.backwise.journal.KeptAssessments;
import app.backwise.journal.OpenJournal;
import app.backwise.journal.WholeJournals;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.log.PainLog;
import app.backwise.plan.log.PlanLog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;

/** Makes a plan in the journal of a visitor, of whatever day. */
record Planner(UUID journal, ApplicationContext context) {

    static final LocalDate TODAY = WebTest.TODAY;
    static final String RUNNER =
            "pain-now/6 usual-activities/walking usual-activities/running done-lately/walking worse-with/bending "
                    + "worse-with/sitting worse-with/jarring eases-with/walking-about daily-life/none";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static Planner of(Site visitor, ApplicationContext context) {
        return new Planner(OpenJournal.of(visitor, context, LONDON), context);
    }

    /** Somebody who runs and has answered all questions on this day. */
    static Planner runner(Site visitor, ApplicationContext context, LocalDate on) {
        Planner planner = of(visitor, context);
        planner.assessed(on, RUNNER);
        return planner;
    }

    /** Saves answers: the findings are pairs {@code question/option}, all else is as mild as can be. */
    UUID assessed(LocalDate on, String findings) {
        Answers answers = Patient.benign().with(findings).answers();
        Map<String, List<String>> chosen = new TreeMap<>();
        for (Question question : Questions.all().toList()) {
            if (answers.contains(question)) {
                chosen.put(question.id(), List.copyOf(answers.of(question)));
            }
        }
        return restore(on, chosen);
    }

    UUID restore(LocalDate on, Map<String, List<String>> chosen) {
        UUID key = UUID.randomUUID();
        context.getBean(WholeJournals.class).write(journal,
                Snapshot.empty(LONDON).with(SavedResultFormat.RESULTS, List.of(new KeptAssessments.Kept(key, on,
                        on.atTime(8, 0).atZone(LONDON).toInstant(), RulesVersion.CURRENT, "self-care", null, chosen))));
        return key;
    }

    Planner pain(LocalDate from, int... levels) {
        for (int day = 0; day < levels.length; day++) {
            entry(from.plusDays(day), levels[day], null, false);
        }
        return this;
    }

    Planner flare(LocalDate from, int days) {
        for (int day = 0; day < days; day++) {
            entry(from.plusDays(day), 6, null, true);
        }
        return this;
    }

    Planner legsDown(LocalDate on) {
        entry(on, 4, LegSymptoms.MOVING_DOWN, false);
        return this;
    }

    Planner note(UnaryOperator<CaseNotes> change) {
        context.getBean(PlanLog.class).note(journal, change);
        return this;
    }

    CaseNotes notes() {
        return context.getBean(PlanLog.class).notes(journal);
    }

    Planner runs(Experiment experiment) {
        context.getBean(PlanLog.class).start(journal, experiment.key(), all -> new Start.Started(experiment));
        return this;
    }

    private void entry(LocalDate on, int pain, LegSymptoms legs, boolean flare) {
        Instant felt = on.atTime(12, 0).atZone(LONDON).toInstant();
        context.getBean(PainLog.class).add(journal,
                new Entry(UUID.randomUUID(), new When(felt, felt, null, LONDON), new PainRatings(pain, null, null),
                        new Symptoms(Set.of(), legs, flare ? true : null), List.of(), "", null));
    }
}
