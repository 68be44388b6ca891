package app.backwise.assessment;

import static app.backwise.journal.file.Field.*;

import app.backwise.core.journal.Entry;
import app.backwise.journal.KeptAssessments.Kept;
import app.backwise.journal.file.Item;
import app.backwise.journal.file.JournalReading;
import app.backwise.journal.file.Kind;
import app.backwise.journal.file.Problem.Fault;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Records;
import app.backwise.journal.file.Records.Parts;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.file.Values;
import app.backwise.journal.log.EntryFormat;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Saved results in files. */
public final class SavedResultFormat implements RecordFormat<Kept> {

    public static final SavedResultFormat RESULTS = new SavedResultFormat();

    private static final Kind RESULT =
            Kind.record("assessment", "assessments", KEY, DATE, RECORDED_AT, RULES_VERSION, URGENCY, CATEGORY);
    private static final Kind ANSWER = RESULT.part("answer", "answers", QUESTION, CHOSEN);
    private static final int ID_MAXIMUM = 40;
    private static final int SHORT_ID_MAXIMUM = 20;
    private static final int CATEGORY_MAXIMUM = 30;
    private static final int ANSWERS_MAXIMUM = 100;

    private record Answer(String question, List<String> chosen) {}

    private SavedResultFormat() {}

    @Override
    public Kind kind() {
        return RESULT;
    }

    @Override
    public Comparator<Kept> order() {
        return Comparator.comparing(Kept::on).thenComparing(Kept::key);
    }

    @Override
    public Object identity(Kept kept) {
        return kept.key();
    }

    @Override
    public Item write(Kept kept) {
        Item item = Item.of(RESULT)
                .with(KEY, kept.key())
                .with(DATE, kept.on())
                .with(RECORDED_AT, kept.at())
                .with(RULES_VERSION, kept.rulesVersion())
                .with(URGENCY, kept.urgency())
                .with(CATEGORY, kept.category());
        kept.answers().forEach((question, chosen) -> item.with(
                Item.of(ANSWER).with(QUESTION, question).with(CHOSEN, String.join(" ", chosen))));
        return item;
    }

    /** What was chosen counts as well, because there is no other end to it. */
    @Override
    public Records<Kept, ?> reader(JournalReading reading) {
        return new Records<>(reading, RESULT, new Parts<>(ANSWERS_MAXIMUM, values -> {
            Answer answer = answer(values);
            answer.chosen().forEach(each -> reading.count(ANSWER));
            return answer;
        }), SavedResultFormat::kept, Kept::key);
    }

    private static Kept kept(Values values, List<Answer> answers) {
        Map<String, List<String>> byQuestion = new TreeMap<>();
        answers.forEach(answer -> byQuestion.put(answer.question(), answer.chosen()));
        if (byQuestion.size() < answers.size()) {
            values.fault(QUESTION, Fault.DOUBLED);
        }
        return new Kept(values.required(KEY, values.key(KEY)),
                values.required(DATE, values.date(DATE)), values.moment(RECORDED_AT),
                values.required(RULES_VERSION, values.id(RULES_VERSION, SHORT_ID_MAXIMUM)),
                values.required(URGENCY, values.id(URGENCY, SHORT_ID_MAXIMUM)), values.id(CATEGORY, CATEGORY_MAXIMUM),
                byQuestion);
    }

    private static Answer answer(Values values) {
        return new Answer(values.required(QUESTION, values.id(QUESTION, ID_MAXIMUM)),
                values.required(CHOSEN, values.ids(CHOSEN, ID_MAXIMUM)));
    }

    /** In the first version only the entry saved with a result knows when that was. */
    @Override
    public List<Kept> ofVersion(int version, List<Kept> read, Snapshot journal) {
        if (version > 1) {
            return read;
        }
        Map<UUID, Instant> moments = journal.of(EntryFormat.ENTRIES).stream()
                .filter(entry -> entry.assessment() != null)
                .collect(Collectors.toMap(Entry::assessment, entry -> entry.when().recordedAt(),
                        (one, other) -> one.isAfter(other) ? one : other));
        return read.stream().map(kept -> new Kept(kept.key(), kept.on(), moments.get(kept.key()),
                kept.rulesVersion(), kept.urgency(), kept.category(), kept.answers())).toList();
    }
}
