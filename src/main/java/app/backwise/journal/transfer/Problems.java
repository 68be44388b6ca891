package app.backwise.journal.transfer;

import app.backwise.journal.transfer.Item.Place;
import app.backwise.journal.transfer.Problem.Fault;
import java.util.ArrayList;
import java.util.List;

/** The problems of a file as they are found. All are counted, the first are kept. */
final class Problems {

    static final int KEPT = 50;

    private final List<Problem> first = new ArrayList<>();
    private int count;

    void add(Place place, Field field, Fault fault) {
        count++;
        if (first.size() < KEPT) {
            first.add(Problem.of(place, field, fault));
        }
    }

    void add(Place place, Fault fault) {
        add(place, null, fault);
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
