package app.backwise.assessment.api;

import app.backwise.core.decision.CategoryRule;
import app.backwise.core.decision.CategoryRules;
import app.backwise.core.decision.Clause;
import app.backwise.core.decision.EarlierResult;
import app.backwise.core.decision.Evidence;
import app.backwise.core.decision.Pattern;
import app.backwise.core.decision.RulesVersion;
import app.backwise.core.decision.SafetyRule;
import app.backwise.core.decision.SafetyRules;
import app.backwise.core.questionnaire.Choice;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * The decision table as JSON. A rule applies when any of its patterns does; a pattern, when each of its clauses does; a
 * clause, when at least so many of its findings are present. Beside the table stand the rules that need an earlier
 * result with the same findings.
 */
record ApiRules(String rulesVersion, List<Rule> safetyRules, Again again, List<Category> categories) {

    record Rule(String rule, String urgency, String door, boolean plan, List<List<Part>> anyOf, List<String> evidence,
            String because) {}

    record Again(int fromDays, int toDays, List<Rule> safetyRules) {}

    record Category(String category, List<List<Part>> anyOf, String source) {}

    record Part(int atLeast, List<String> findings) {}

    static ApiRules current(MessageSource words, Locale locale) {
        return new ApiRules(RulesVersion.CURRENT,
                SafetyRules.ALL.stream().map(rule -> rule(rule, words, locale)).toList(),
                new Again(EarlierResult.SOONEST_DAYS, EarlierResult.LATEST_DAYS,
                        List.of(rule(SafetyRules.STILL_DEBILITATING, words, locale))),
                CategoryRules.ALL.stream().map(ApiRules::category).toList());
    }

    private static Rule rule(SafetyRule rule, MessageSource words, Locale locale) {
        return new Rule(rule.id(), rule.urgency().id(), rule.door().id(), rule.allowsPlan(), patterns(rule.patterns()),
                rule.evidence().stream().map(Evidence::id).toList(),
                words.getMessage("rule." + rule.id() + ".because", null, locale));
    }

    private static Category category(CategoryRule rule) {
        return new Category(rule.category().id(), patterns(rule.patterns()), rule.source().id());
    }

    private static List<List<Part>> patterns(List<Pattern> patterns) {
        return patterns.stream().map(pattern -> pattern.clauses().stream().map(ApiRules::part).toList()).toList();
    }

    private static Part part(Clause clause) {
        return new Part(clause.atLeast(), clause.findings().stream().map(Choice::toString).toList());
    }
}
