package app.backwise.journal.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much of everything there is, or was: a count for each part, in their order. */
public record Contents(List<Count> counts) {

    /**
     * The records of one part.
     *
     * @param part its id
     * @param missed whether somebody would miss them
     */
    public record Count(String part, long number, boolean missed) {}

    /** Whether nobody would miss it. */
    public boolean empty() {
        return counts.stream().noneMatch(count -> count.missed() && count.number() > 0);
    }

    /** Whether there is nothing at all. */
    public boolean none() {
        return counts.stream().allMatch(count -> count.number() == 0);
    }

    /** The number of records of the part with this id. */
    public long of(String part) {
        return counts.stream().filter(count -> count.part().equals(part)).mapToLong(Count::number).sum();
    }

    /** The number by the id of the part. */
    public Map<String, Object> inNumbers() {
        Map<String, Object> numbers = new LinkedHashMap<>();
        counts.forEach(count -> numbers.put(count.part(), count.number()));
        return numbers;
    }
}
