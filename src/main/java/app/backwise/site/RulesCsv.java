package app.backwise.site;

import app.backwise.core.decision.Clause;
import app.backwise.core.decision.EarlierResult;
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

/**
 * The safety table as CSV, a line a pattern: a rule applies when one of its lines does. The rule beside the table is
 * its last line. It is a file for programs: its header, its ids and the words that join them are the same in every
 * language. Only the reason is in the reader's.
 */
@Component
class RulesCsv {

    private final MessageSource words;

    RulesCsv(MessageSource words) {
        this.words = words;
    }

    String of(List<SafetyRule> rules, SafetyRule beside, Locale locale) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("rule", "urgency", "door", "plan", "when", "because", "evidence", "rules version");
        rules.forEach(rule -> write(csv, rule, "", locale));
        write(csv, beside, " and the same in a result saved " + EarlierResult.SOONEST_DAYS + " to "
                + EarlierResult.LATEST_DAYS + " days before", locale);
        return text.toString();
    }

    private void write(CsvWriter csv, SafetyRule rule, String besides, Locale locale) {
        for (Pattern pattern : rule.patterns()) {
            csv.writeRecord(rule.id(), rule.urgency().id(), rule.door().id(), rule.allowsPlan() ? "yes" : "no",
                    when(pattern) + besides, words.getMessage("rule." + rule.id() + ".because", null, locale),
                    rule.evidence().stream().map(Evidence::id).collect(Collectors.joining(" ")),
                    RulesVersion.CURRENT);
        }
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
