package app.backwise.journal.file;

import app.backwise.journal.file.Item.Place;
import app.backwise.journal.file.Problem.Fault;
import java.util.StringJoiner;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads the values of fields, each of its type. */
final class JsonValues {

    /** Letters of all ids that are the value of one field. */
    private static final int IDS_MAXIMUM = 5_000;

    private final JsonParser json;
    private final Problems problems;

    JsonValues(JsonParser json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    /** Goes past the value of the field and keeps it. */
    void read(Item item, Field field) {
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
    void refuse(Place place, Field field, Fault fault) {
        json.skipChildren();
        problems.add(place, field, fault);
    }
}
