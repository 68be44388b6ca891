package app.backwise.journal.transfer;

import static app.backwise.journal.transfer.Field.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of records of which the file of a journal consists, in both its formats, version {@value #VERSION_NUMBER}.
 *
 * <p>In JSON the journal is an object; {@link #list} names the array of the records that belong to another. In CSV every
 * record is a row, and its kind is in the column {@code record}; those that belong to an entry, an assessment or an
 * experiment repeat its {@code key}, those that belong to a day or a weekly check its {@code date}. CSV adds the person's own date and time and
 * whether an entry or a day was written late, for reading: they are not read back. A last row {@code end} shows that none
 * is missing.
 *
 * <p>The date of an experiment is its first day, that of a stage the day on which it was reached. Of stages and of the advice
 * to get help there is one at most.
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
    ASSESSMENT(JOURNAL, "assessments", Set.of(), KEY, DATE, RECORDED_AT, RULES_VERSION, URGENCY, CATEGORY),
    ANSWER(ASSESSMENT, "answers", Set.of(), QUESTION, CHOSEN),
    EXPERIMENT(JOURNAL, "experiments", Set.of(), KEY, DATE, NAME, SOURCE, UNIT, USUAL, BASELINE, CATEGORY,
            STARTING_DOSE,
            EARLIER_REDS, STOPPED_ON),
    TRY(EXPERIMENT, "tries", Set.of(), DATE, RECORDED_AT, DOSE, PAIN_DURING, BACK_TO_USUAL, LEGS_WORSE),
    STAGE(JOURNAL, "stages", Set.of(), Field.STAGE, DATE, FLARE_ON, STARTING_PAIN),
    CONFIRMATION(JOURNAL, "confirmations", Set.of(), CRITERION, DATE, CONFIRMED),
    MOVEMENT_TRY(JOURNAL, "movementTries", Set.of(), MOVEMENT, DATE, RECORDED_AT, RESPONSE),
    PROMPT_PUT_AWAY(JOURNAL, "promptsPutAway", Set.of(), PROMPT, DATE),
    HELP_ADVISED(JOURNAL, "helpAdvised", Set.of(), RECORDED_AT);

    static final String FORMAT_NAME = "backwise-journal";
    static final int VERSION_NUMBER = 2;

    /** The first had no plan: nothing from {@link #EXPERIMENT} on, and no moment of an assessment. */
    static final int FIRST_VERSION = 1;

    /** More records of a journal than this are refused: some thirty years of several entries a day. */
    static final int RECORDS_MAXIMUM = 50_000;

    /** More of what belongs to records are refused, the options chosen in answers among them. */
    static final int PARTS_MAXIMUM = 100_000;

    private final Kind parent;
    private final String list;
    private final Set<Field> forReading;
    private final Field first;
    private final Set<Field> fields;

    Kind(Kind parent, String list, Set<Field> forReading, Field... fields) {
        this.parent = parent;
        this.list = list;
        this.forReading = forReading;
        this.first = fields[0];
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

    /** What belongs to a record of this kind and stands in the list of this name. */
    Optional<Kind> part(String wanted) {
        return parts().stream().filter(each -> each.list.equals(wanted)).findFirst();
    }

    /**
     * The field that tells records of this kind apart, by which rows in CSV say to which of them they belong; or null if there
     * is only one.
     */
    Field identity() {
        return this == JOURNAL ? null : first;
    }

    /** The field by which rows of this kind say to which record they belong, or null. */
    Field parentIdentity() {
        return parent == null ? null : parent.identity();
    }
}
