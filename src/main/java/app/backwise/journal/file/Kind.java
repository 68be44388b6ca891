package app.backwise.journal.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of records of which the file of a journal consists, in both its formats, version {@value #VERSION_NUMBER}.
 *
 * <p>In JSON the journal is an object; {@link #list} names the array of the records that belong to another. In CSV
 * every record is a row, and its kind is in the column {@code record}; those that belong to an entry, an assessment or
 * an experiment repeat its {@code key}, those that belong to a day or a weekly check its {@code date}. CSV adds the
 * person's own date and time and whether an entry or a day was written late, for reading: they are not read back. A
 * last row {@code end} shows that none is missing.
 *
 * <p>The date of an experiment is its first day, that of a stage the day on which it was reached. Of stages and of the
 * advice to get help there is one at most.
 *
 * <p>Moments are in UTC to the microsecond; with their zone they give the person's day. What was not said is not there.
 */
public final class Kind {

    static final String FORMAT_NAME = "backwise-journal";
    static final int VERSION_NUMBER = 2;

    /** The first had no plan, and no moment of an assessment. */
    static final int FIRST_VERSION = 1;

    /** More records of a journal than this are refused: some thirty years of several entries a day. */
    public static final int RECORDS_MAXIMUM = 50_000;

    /** More of what belongs to records are refused, the options chosen in answers among them. */
    static final int PARTS_MAXIMUM = 100_000;

    static final Kind JOURNAL = new Kind(null, "journal", "",
            List.of(Field.FORMAT, Field.VERSION, Field.EXPORTED_AT, Field.TIME_ZONE), false);

    private final Kind parent;
    private final String id;
    private final String list;
    private final Field first;
    private final Set<Field> fields;
    private final boolean series;
    private final Set<Field> forReading = EnumSet.noneOf(Field.class);
    private final List<Kind> parts = new ArrayList<>();

    private Kind(Kind parent, String id, String list, List<Field> fields, boolean series) {
        this.parent = parent;
        this.id = id;
        this.list = list;
        this.first = fields.get(0);
        this.fields = EnumSet.copyOf(fields);
        this.series = series;
    }

    /**
     * Records of a journal.
     *
     * @param id such as {@code weekly-check}
     * @param list such as {@code weeklyChecks}
     * @param fields the first of them tells records of the kind apart, unless there is one at most
     */
    public static Kind record(String id, String list, Field... fields) {
        return new Kind(JOURNAL, id, list, List.of(fields), false);
    }

    /** The same kind, with fields that only CSV has, and only for reading. */
    public Kind showing(Field... shown) {
        Collections.addAll(forReading, shown);
        return this;
    }

    /** What belongs to records of this kind. */
    public Kind part(String part, String inList, Field... its) {
        return belonging(new Kind(this, part, inList, List.of(its), false));
    }

    /**
     * What belongs to records of this kind and grows, so that of two versions only that which is new is worth showing.
     */
    public Kind series(String part, String inList, Field... its) {
        return belonging(new Kind(this, part, inList, List.of(its), true));
    }

    private Kind belonging(Kind part) {
        parts.add(part);
        return part;
    }

    public String id() {
        return id;
    }

    boolean isRecord() {
        return parent == JOURNAL;
    }

    Kind parent() {
        return parent;
    }

    public String list() {
        return list;
    }

    public Set<Field> fields() {
        return fields;
    }

    Set<Field> forReading() {
        return forReading;
    }

    public boolean isSeries() {
        return series;
    }

    /** What belongs to a record of this kind. */
    public List<Kind> parts() {
        return Collections.unmodifiableList(parts);
    }

    /** What belongs to a record of this kind and stands in the list of this name. */
    Optional<Kind> part(String wanted) {
        return parts.stream().filter(each -> each.list.equals(wanted)).findFirst();
    }

    /**
     * The field that tells records of this kind apart, by which rows in CSV say to which of them they belong; or null
     * if there is only one.
     */
    Field identity() {
        return this == JOURNAL ? null : first;
    }

    /** The field by which rows of this kind say to which record they belong, or null. */
    Field parentIdentity() {
        return parent == null ? null : parent.identity();
    }
}
