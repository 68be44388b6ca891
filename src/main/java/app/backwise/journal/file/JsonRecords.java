package app.backwise.journal.file;

import app.backwise.journal.file.Item.Place;
import app.backwise.journal.file.Problem.Fault;
import java.io.Reader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads what {@link JournalJson} writes, one record after the other. */
final class JsonRecords {

    private static final int DEEPEST = 10;
    private static final long TOKENS_MAXIMUM = 5_000_000;
    /** Letters of all ids that are the value of one field. */
    private static final int IDS_MAXIMUM = 5_000;

    /** Names are not remembered: a file can have a million of them. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                    .maxTokenCount(TOKENS_MAXIMUM).maxStringLength(JournalFile.TEXT_MAXIMUM)
                    .maxNameLength(JournalFile.TEXT_MAXIMUM).build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final JsonParser json;
    private final JournalReading journal;
    private final Problems problems;

    private JsonRecords(JsonParser json, JournalReading journal, Problems problems) {
        this.json = json;
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
                refuse(item.place(), null, Fault.UNKNOWN_FIELD);
            } else if (!names.add(name)) {
                throw problems.last(line(json), Fault.BROKEN);
            } else if (field.isPresent()) {
                readValue(item, field.get());
            } else {
                readList(item, part.get(), record);
            }
        }
    }

    private void readList(Item item, Kind kind, Records<?, ?>.Begun record) {
        if (!json.hasToken(JsonToken.START_ARRAY)) {
            refuse(item.place(), null, Fault.MISFIT);
            return;
        }
        for (int number = 1; json.nextToken() != JsonToken.END_ARRAY; number++) {
            journal.count(kind);
            Item each = Item.of(kind, item.place().part(kind, number));
            if (!json.hasToken(JsonToken.START_OBJECT)) {
                refuse(each.place(), null, Fault.MISFIT);
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

    private void readValue(Item item, Field field) {
        if (json.hasToken(JsonToken.VALUE_NULL)) {
            return;
        }
        if (!hasTypeOf(field, json.currentToken())) {
            refuse(item.place(), field, Fault.MISFIT);
            return;
        }
        switch (field.type()) {
            case TEXT, DATE -> item.with(field, text(item, field));
            case NUMBER -> item.with(field, json.getNumberValue().toString());
            case YES_NO -> item.with(field, Boolean.valueOf(json.getBooleanValue()));
            case IDS -> readIds(item, field);
        }
    }

    private static boolean hasTypeOf(Field field, JsonToken token) {
        return switch (field.type()) {
            case TEXT, DATE -> token == JsonToken.VALUE_STRING;
            case NUMBER -> token.isNumeric();
            case YES_NO -> token.isBoolean();
            case IDS -> token == JsonToken.START_ARRAY;
        };
    }

    private void readIds(Item item, Field field) {
        StringJoiner ids = new StringJoiner(" ");
        boolean fits = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            fits &= json.hasToken(JsonToken.VALUE_STRING) && ids.length() < IDS_MAXIMUM;
            if (fits) {
                ids.add(text(item, field));
            } else {
                json.skipChildren();
            }
        }
        if (fits) {
            item.with(field, ids);
        } else {
            problems.add(item.place(), field, Fault.MISFIT);
        }
    }

    private String text(Item item, Field field) {
        try {
            return json.getString();
        } catch (StreamConstraintsException e) {
            throw problems.last(item.place(), field, Fault.TOO_LONG);
        }
    }

    /** Goes past the value and says why. */
    private void refuse(Place place, Field field, Fault fault) {
        json.skipChildren();
        problems.add(place, field, fault);
    }
}
