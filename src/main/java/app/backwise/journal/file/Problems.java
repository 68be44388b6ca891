package app.backwise.journal.file;

import app.backwise.journal.file.Item.Place;
import app.backwise.journal.file.Problem.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The problems of a file as they are found. The first are kept. Reading ends at the {@value #MAXIMUM}th. */
public final class Problems {

    public static final int KEPT = 50;
    public static final int MAXIMUM = 100;

    private final List<Problem> first = new ArrayList<>();
    private final Set<Where> places = new HashSet<>();
    private int count;

    private record Where(Place place, Field field) {}

    /** Nothing more of the file has to be read: it is refused. */
    static final class EnoughException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private EnoughException() {
            super(null, null, false, false);
        }
    }

    /**
     * @throws EnoughException if it is one too many
     */
    void add(Place place, Field field, Fault fault) {
        note(place, field, fault);
        if (stopped()) {
            throw enough();
        }
    }

    void add(Place place, Fault fault) {
        add(place, null, fault);
    }

    /** Notes a problem after which reading on makes no sense. It is among those kept. */
    EnoughException last(Place place, Field field, Fault fault) {
        if (first.size() == KEPT) {
            first.remove(KEPT - 1);
        }
        note(place, field, fault);
        return enough();
    }

    EnoughException last(Place place, Fault fault) {
        return last(place, null, fault);
    }

    /** Reading on makes no sense after those that there are. */
    EnoughException enough() {
        return new EnoughException();
    }

    private void note(Place place, Field field, Fault fault) {
        count++;
        places.add(new Where(place, field));
        if (first.size() < KEPT) {
            first.add(Problem.of(place, field, fault));
        }
    }

    /** Whether something is wrong with this field there. */
    boolean has(Place place, Field field) {
        return places.contains(new Where(place, field));
    }

    public boolean none() {
        return count == 0;
    }

    public int count() {
        return count;
    }

    /** Whether there may be more than were counted, because reading has ended with them. */
    public boolean stopped() {
        return count >= MAXIMUM;
    }

    public List<Problem> first() {
        return List.copyOf(first);
    }
}
