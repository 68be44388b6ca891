package app.backwise.core.decision;

import app.backwise.core.questionnaire.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A rule written out: every smallest set of findings that makes it apply. */
final class FindingsNeeded {

    private FindingsNeeded() {}

    static List<Set<Choice>> by(SafetyRule rule) {
        Set<Set<Choice>> all = new LinkedHashSet<>();
        for (Pattern pattern : rule.patterns()) {
            List<Set<Choice>> sets = List.of(Set.of());
            for (Clause clause : pattern.clauses()) {
                sets = unions(sets, ofSize(clause.atLeast(), clause.findings(), 0));
            }
            all.addAll(sets);
        }
        return all.stream()
                .filter(set -> all.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .toList();
    }

    private static List<Set<Choice>> unions(List<Set<Choice>> some, List<Set<Choice>> others) {
        List<Set<Choice>> unions = new ArrayList<>();
        for (Set<Choice> one : some) {
            for (Set<Choice> other : others) {
                Set<Choice> union = new HashSet<>(one);
                union.addAll(other);
                unions.add(union);
            }
        }
        return unions;
    }

    private static List<Set<Choice>> ofSize(int size, List<Choice> findings, int from) {
        if (size == 0) {
            return List.of(Set.of());
        }
        List<Set<Choice>> sets = new ArrayList<>();
        for (int first = from; first < findings.size(); first++) {
            sets.addAll(unions(List.of(Set.of(findings.get(first))), ofSize(size - 1, findings, first + 1)));
        }
        return sets;
    }
}
