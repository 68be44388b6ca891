package app.backwise.site;

import app.backwise.core.decision.Clause;
import app.backwise.core.decision.Evidence;
import app.backwise.core.decision.Pattern;
import app.backwise.core.decision.RulesVersion;
import app.backwise.core.decision.SafetyRule;
import app.backwise.core.questionnaire.Choice;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The safety table as CSV, a line a pattern: a rule applies when one of its lines does. */
@Component
class RulesCsv {

    private final MessageSource words;

    RulesCsv(MessageSource words) {
        this.words = words;
    }

    String of(List<SafetyRule> rules, Locale locale) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("rule", "urgency", "when", "because", "evidence", "rules version");
        for (SafetyRule rule : rules) {
            for (Pattern pattern : rule.patterns()) {
                csv.writeRecord(rule.id(), rule.urgency().id(), when(pattern),
                        words.getMessage("rule." + rule.id() + ".because", null, locale),
                        rule.evidence().stream().map(Evidence::id).collect(Collectors.joining(" ")),
                        RulesVersion.CURRENT);
            }
        }
        return text.toString();
    }

    private static String when(Pattern pattern) {
        return pattern.clauses().stream().map(RulesCsv::when).collect(Collectors.joining(" and "));
    }

    private static String when(Clause clause) {
        String findings = clause.findings().stream().map(Choice::toString).collect(Collectors.joining(" or "));
        if (clause.atLeast() > 1) {
            return "at least " + clause.atLeast() + " of (" + findings + ")";
        }
        return clause.findings().size() > 1 ? "(" + findings + ")" : findings;
    }
}
