package app.backwise.journal;

import app.backwise.core.journal.PainLevel;
import app.backwise.core.questionnaire.AnswerProblem;
import app.backwise.core.questionnaire.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * What was sent to log an entry. Nothing is preselected and blank is not zero.
 *
 * @param pain the numbers chosen: exactly one, 0 to 10
 * @param note a note, if any
 */
record EntryForm(List<String> pain, String note) {

    static final Question PAIN = Question.scale("pain");
    static final int NOTE_MAXIMUM = 2000;
    private static final Pattern CONTROL_CHARACTERS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}]");

    EntryForm {
        pain = pain == null ? List.of() : pain.stream().filter(Objects::nonNull).toList();
        note = note == null ? "" : note.replace("\r\n", "\n").strip();
    }

    /** What a form says, taken literally: no field of another name, and no list written into one value. */
    static EntryForm of(MultiValueMap<String, String> form) {
        return new EntryForm(form.get("pain"), form.getFirst("note"));
    }

    static EntryForm empty() {
        return new EntryForm(List.of(), "");
    }

    /** What cannot be taken, as message keys by field; empty if all can. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        PAIN.problemWith(pain).map(AnswerProblem::id).ifPresent(problem -> problems.put("pain", "journal.pain." + problem));
        if (note.length() > NOTE_MAXIMUM) {
            problems.put("note", "journal.note.too-long");
        } else if (CONTROL_CHARACTERS.matcher(note).find()) {
            problems.put("note", "journal.note.control-characters");
        }
        return problems;
    }

    PainLevel painLevel() {
        return new PainLevel(Integer.parseInt(pain.get(0)));
    }

    String noteOrNull() {
        return note.isEmpty() ? null : note;
    }
}
