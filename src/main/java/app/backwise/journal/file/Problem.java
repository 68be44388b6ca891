package app.backwise.journal.file;

import app.backwise.journal.file.Item.Place;
import app.backwise.journal.file.value.Ids;

/**
 * Why a file cannot be imported. Nothing of what is in the file is repeated but numbers of lines and names of our
 * fields.
 *
 * @param line the line, or 0 if not known
 * @param record kind and number of the record, or empty
 * @param field the field, or empty
 * @param fault what is wrong
 */
public record Problem(int line, String record, String field, Fault fault) {

    /** What can be wrong with a file. */
    public enum Fault {
        EMPTY, NOT_TEXT, NOT_OURS, BROKEN, CUT_OFF, TOO_MANY, OTHER_VERSION, MISSING, UNKNOWN_FIELD, UNKNOWN_RECORD,
        NO_PARENT, TOO_MANY_PARTS, MISFIT, OUT_OF_RANGE, TOO_LONG, CHARACTERS, FUTURE, DOUBLED, CONTRADICTION,
        TWO_RUNNING;

        public String id() {
            return Ids.of(this);
        }
    }

    static Problem of(Place place, Field field, Fault fault) {
        return new Problem(place.line(), place.record(), field == null ? "" : field.id(), fault);
    }
}
