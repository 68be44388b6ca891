package app.backwise.journal.file;

import app.backwise.journal.file.value.Ids;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A field of a record: a property in JSON, a column in CSV, in the order of the columns. */
public enum Field {
    FORMAT, VERSION(Type.NUMBER), EXPORTED_AT, TIME_ZONE,
    KEY, DATE(Type.DATE), TIME, LATE(Type.YES_NO),
    FELT_AT, RECORDED_AT, EDITED_AT, ZONE,
    PAIN(Type.NUMBER), WORST(Type.NUMBER), INTERFERENCE(Type.NUMBER), PLACES(Type.IDS), LEG_SYMPTOMS,
    FLARE(Type.YES_NO),
    NOTE, ASSESSMENT,
    SLEEP_HOURS(Type.NUMBER), SLEEP_QUALITY(Type.NUMBER), SITTING_HOURS(Type.NUMBER), STRESS(Type.NUMBER),
    MOOD(Type.NUMBER), FOOD, ENJOYABLE, BACK_TO_USUAL(Type.YES_NO),
    ENJOYMENT(Type.NUMBER), GENERAL_ACTIVITY(Type.NUMBER), CONFIDENCE(Type.NUMBER),
    NAME, EFFECT, MINUTES(Type.NUMBER), EFFORT(Type.NUMBER), PAIN_DURING(Type.NUMBER), ABILITY(Type.NUMBER),
    RULES_VERSION, URGENCY, CATEGORY, QUESTION, CHOSEN(Type.IDS),
    SOURCE, UNIT, USUAL(Type.NUMBER), REPETITIONS(Type.NUMBER), BASELINE(Type.NUMBER), STARTING_DOSE(Type.NUMBER),
    EARLIER_REDS(Type.NUMBER),
    STOPPED_ON(Type.DATE), DOSE(Type.NUMBER), LEGS_WORSE(Type.YES_NO),
    STAGE, FLARE_ON(Type.DATE), STARTING_PAIN(Type.NUMBER), CRITERION, CONFIRMED(Type.YES_NO), MOVEMENT, RESPONSE,
    PROMPT;

    /** What JSON has a form of its own for. In CSV, truth is yes or no, and ids are separated by spaces. */
    public enum Type {
        TEXT, DATE, NUMBER, YES_NO, IDS
    }

    private static final Map<String, Field> BY_ID =
            Arrays.stream(values()).collect(Collectors.toMap(Field::id, Function.identity()));

    private final String id;
    private final Type type;

    Field() {
        this(Type.TEXT);
    }

    Field(Type type) {
        this.id = Ids.camel(name());
        this.type = type;
    }

    static Optional<Field> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    String id() {
        return id;
    }

    public Type type() {
        return type;
    }
}
