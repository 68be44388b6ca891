package app.backwise.journal.file;

import java.util.Comparator;
import java.util.List;

/** How records of one kind stand in files. There is one format for each kind. */
public interface RecordFormat<T> {

    Kind kind();

    /** The order in which a journal has its records. */
    Comparator<? super T> order();

    /** What tells this record from others; of two journals those with the same are versions of one record. */
    Object identity(T record);

    Item write(T record);

    /** Understands the records of one file. */
    Records<T, ?> reader(JournalReading reading);

    /**
     * Records of a file of an earlier version, as they are understood today.
     *
     * @param journal all that was read
     */
    default List<T> ofVersion(int version, List<T> read, Snapshot journal) {
        return read;
    }
}
