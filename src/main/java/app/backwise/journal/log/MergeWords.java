package app.backwise.journal.log;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.WeeklyCheck;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in a line what had to give way when two journals became one, so that it can still be read. */
@Component
class MergeWords {

    private final MessageSource words;

    MergeWords(MessageSource words) {
        this.words = words;
    }

    String of(Day leftOver) {
        List<String> parts = new ArrayList<>();
        add(parts, "journal.merged.sleep-hours", leftOver.sleepHours());
        add(parts, "journal.merged.sleep-quality", leftOver.sleepQuality());
        add(parts, "journal.merged.sitting-hours", leftOver.sittingHours());
        add(parts, "journal.merged.stress", leftOver.stress());
        add(parts, "journal.merged.mood", leftOver.mood());
        if (leftOver.food() != null) {
            parts.add(word("journal.merged.food." + leftOver.food().name().toLowerCase(java.util.Locale.ROOT)));
        }
        if (leftOver.backToUsual() != null) {
            parts.add(
                    word(leftOver.backToUsual() ? "journal.merged.back-to-usual" : "journal.merged.not-back-to-usual"));
        }
        return line(parts);
    }

    String of(WeeklyCheck leftOver) {
        List<String> parts = new ArrayList<>();
        add(parts, "journal.merged.check.pain", leftOver.pain());
        add(parts, "journal.merged.check.enjoyment", leftOver.enjoyment());
        add(parts, "journal.merged.check.general-activity", leftOver.generalActivity());
        add(parts, "journal.merged.check.confidence", leftOver.confidence());
        for (OwnActivity activity : leftOver.activities()) {
            parts.add(word("journal.merged.check.ability", activity.name(), activity.ability()));
        }
        return line(parts);
    }

    private void add(List<String> parts, String key, Object value) {
        if (value != null) {
            parts.add(word(key, value.toString()));
        }
    }

    private String line(List<String> parts) {
        return word("journal.merged", parts.stream().reduce((all, part) -> all + word("list.next", part)).orElse(""));
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
