package app.backwise.journal.transfer;

import app.backwise.journal.transfer.Item.Place;
import app.backwise.journal.transfer.Problem.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The problems of a file as they are found. All are counted, the first are kept. */
final class Problems {

    static final int KEPT = 50;

    private final List<Problem> first = new ArrayList<>();
    private final Set<Where> places = new HashSet<>();
    private int count;

    private record Where(Place place, Field field) {}

    void add(Place place, Field field, Fault fault) {
        count++;
        places.add(new Where(place, field));
        if (first.size() < KEPT) {
            first.add(Problem.of(place, field, fault));
        }
    }

    void add(Place place, Fault fault) {
        add(place, null, fault);
    }

    /** Whether something is wrong with this field there. */
    boolean has(Place place, Field field) {
        return places.contains(new Where(place, field));
    }

    boolean none() {
        return count == 0;
    }

    int count() {
        return count;
    }

    List<Problem> first() {
        return List.copyOf(first);
    }
}
