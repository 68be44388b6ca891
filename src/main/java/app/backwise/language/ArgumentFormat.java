package app.backwise.language;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;

/** Says an argument of a message in words. */
abstract class ArgumentFormat extends Format {

    abstract String say(Object argument);

    @Override
    public StringBuffer format(Object argument, StringBuffer into, FieldPosition position) {
        return into.append(say(argument));
    }

    @Override
    public Object parseObject(String source, ParsePosition position) {
        throw new UnsupportedOperationException("Words are said, not read");
    }
}
