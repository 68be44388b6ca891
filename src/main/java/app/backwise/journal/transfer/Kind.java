package app.backwise.journal.transfer;

import static app.backwise.journal.transfer.Field.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The kinds of records of which the file of a journal consists, in both its formats, version {@value #VERSION_NUMBER}.
 *
 * <p>In JSON the journal is an object; {@link #list} names the array of the records that belong to another. In CSV every
 * record is a row, and its kind is in the column {@code record}; those that belong to an entry or an assessment repeat its
 * {@code key}, those that belong to a day or a weekly check its {@code date}. CSV adds the person's own date and time and
 * whether an entry or a day was written late, for reading: they are not read back. A last row {@code end} shows that none
 * is missing.
 *
 * <p>Moments are in UTC to the microsecond; with their zone they give the person's day. What was not said is not there.
 */
enum Kind {
    JOURNAL(null, "", Set.of(), FORMAT, VERSION, EXPORTED_AT, TIME_ZONE),
    ENTRY(JOURNAL, "entries", Set.of(DATE, TIME, LATE), KEY, FELT_AT, RECORDED_AT, EDITED_AT, ZONE, PAIN, WORST,
            INTERFERENCE, PLACES, LEG_SYMPTOMS, FLARE, NOTE, Field.ASSESSMENT),
    TREATMENT(ENTRY, "treatments", Set.of(), NAME, EFFECT),
    DAY(JOURNAL, "days", Set.of(LATE), DATE, RECORDED_AT, EDITED_AT, ZONE, SLEEP_HOURS, SLEEP_QUALITY, SITTING_HOURS,
            STRESS, MOOD, FOOD, ENJOYABLE, BACK_TO_USUAL),
    ACTIVITY(DAY, "activities", Set.of(), NAME, MINUTES, EFFORT, PAIN_DURING),
    WEEKLY_CHECK(JOURNAL, "weeklyChecks", Set.of(), DATE, RECORDED_AT, ZONE, PAIN, ENJOYMENT, GENERAL_ACTIVITY,
            CONFIDENCE),
    OWN_ACTIVITY(WEEKLY_CHECK, "activities", Set.of(), NAME, ABILITY),
    ASSESSMENT(JOURNAL, "assessments", Set.of(), KEY, DATE, RULES_VERSION, URGENCY, CATEGORY),
    ANSWER(ASSESSMENT, "answers", Set.of(), QUESTION, CHOSEN);

    static final String FORMAT_NAME = "backwise-journal";
    static final int VERSION_NUMBER = 1;
    /** More records of a journal than this are refused: some thirty years of several entries a day. */
    static final int RECORDS_MAXIMUM = 50_000;

    private final Kind parent;
    private final String list;
    private final Set<Field> forReading;
    private final Set<Field> fields;

    Kind(Kind parent, String list, Set<Field> forReading, Field... fields) {
        this.parent = parent;
        this.list = list;
        this.forReading = forReading;
        this.fields = EnumSet.copyOf(List.of(fields));
    }

    String id() {
        return Ids.of(this);
    }

    Kind parent() {
        return parent;
    }

    String list() {
        return list;
    }

    Set<Field> fields() {
        return fields;
    }

    /** Fields that only CSV has, and only for reading. */
    Set<Field> forReading() {
        return forReading;
    }

    /** What belongs to a record of this kind. */
    List<Kind> parts() {
        return Arrays.stream(values()).filter(each -> each.parent == this).toList();
    }

    /** The field by which rows in CSV say to which record of this kind they belong, or null if there is only one. */
    Field identity() {
        return this == JOURNAL ? null : fields.contains(KEY) ? KEY : DATE;
    }
}
