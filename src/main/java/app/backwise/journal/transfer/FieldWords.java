package app.backwise.journal.transfer;

import app.backwise.journal.file.Field;
import app.backwise.journal.file.Item;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says the value of a field as the journal says it: an id in the words of its choice, everything else as it stands in
 * the file. An id that this version does not know, as a file of another may have, is shown as it is.
 */
@Component
class FieldWords {

    private final MessageSource words;

    FieldWords(MessageSource words) {
        this.words = words;
    }

    /** Empty if the record does not say it. */
    String of(Item item, Field field) {
        String value = item.get(field);
        if (value == null) {
            return "";
        }
        return switch (field) {
            case PLACES -> all(value, id -> "journal.place." + id);
            case LEG_SYMPTOMS -> one(value, "journal.legs." + value);
            case EFFECT -> one(value, "journal.effect." + value);
            case FOOD -> one(value, "day.food." + value);
            case URGENCY -> one(value, "urgency." + value + ".name");
            case CATEGORY -> one(value, "category." + value + ".name");
            case SOURCE -> one(value, "activity." + value + ".name");
            case UNIT -> one(value, "unit." + value + ".name");
            case QUESTION -> one(value, "question." + value + ".short");
            case CHOSEN -> all(value, id -> "question." + item.get(Field.QUESTION) + ".option." + id);
            default -> field.type() == Field.Type.YES_NO ? one(value, "form." + value) : value;
        };
    }

    private String all(String ids, UnaryOperator<String> key) {
        return Stream.of(ids.split(" "))
                .map(id -> one(id, key.apply(id)))
                .reduce((said, next) -> said + one(next, "list.next", next)).orElse("");
    }

    private String one(String otherwise, String key, Object... arguments) {
        return words.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
    }
}
