package app.backwise.journal.file;

import app.backwise.journal.file.Item.Place;
import app.backwise.journal.file.Problem.Fault;
import java.io.Reader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads what {@link JournalJson} writes, one record after the other. */
final class JsonRecords {

    private static final int DEEPEST = 10;
    private static final long TOKENS_MAXIMUM = 5_000_000;
    /** Names are not remembered: a file can have a million of them. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                    .maxTokenCount(TOKENS_MAXIMUM).maxStringLength(JournalFile.TEXT_MAXIMUM)
                    .maxNameLength(JournalFile.TEXT_MAXIMUM).build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final JsonParser json;
    private final JsonValues values;
    private final JournalReading journal;
    private final Problems problems;

    private JsonRecords(JsonParser json, JournalReading journal, Problems problems) {
        this.json = json;
        this.values = new JsonValues(json, problems);
        this.journal = journal;
        this.problems = problems;
    }

    /** Gives the records to the journal, and what is said about the journal itself back. */
    static Item read(Reader text, JournalReading journal, Problems problems) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            Item root = Item.of(Kind.JOURNAL, Place.FILE);
            json.nextToken();
            new JsonRecords(json, journal, problems).readObject(root, null);
            if (json.nextToken() != null) {
                throw problems.last(line(json), Fault.BROKEN);
            }
            return root;
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw problems.last(Place.atLine(line), Fault.BROKEN);
        }
    }

    private static Place line(JsonParser json) {
        return Place.atLine(json.currentLocation().getLineNr());
    }

    /**
     * @param record to which the parts belong, or null for the journal
     */
    private void readObject(Item item, Records<?, ?>.Begun record) {
        Set<String> names = new HashSet<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            Optional<Field> field = Field.of(name).filter(item.kind().fields()::contains);
            Optional<Kind> part = field.isPresent() ? Optional.empty() : journal.formats().part(item.kind(), name);
            if (field.isEmpty() && part.isEmpty()) {
                values.refuse(item.place(), null, Fault.UNKNOWN_FIELD);
            } else if (!names.add(name)) {
                throw problems.last(line(json), Fault.BROKEN);
            } else if (field.isPresent()) {
                values.read(item, field.get());
            } else {
                readList(item, part.get(), record);
            }
        }
    }

    private void readList(Item item, Kind kind, Records<?, ?>.Begun record) {
        if (!json.hasToken(JsonToken.START_ARRAY)) {
            values.refuse(item.place(), null, Fault.MISFIT);
            return;
        }
        for (int number = 1; json.nextToken() != JsonToken.END_ARRAY; number++) {
            journal.count(kind);
            Item each = Item.of(kind, item.place().part(kind, number));
            if (!json.hasToken(JsonToken.START_OBJECT)) {
                values.refuse(each.place(), null, Fault.MISFIT);
            } else if (record == null) {
                Records<?, ?>.Begun begun = journal.records(kind).begin();
                readObject(each, begun);
                begun.end(each);
            } else {
                readObject(each, null);
                record.part(each);
            }
        }
    }
}
