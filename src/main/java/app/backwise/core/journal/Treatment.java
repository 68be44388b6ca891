package app.backwise.core.journal;

/**
 * Something taken or tried against the pain.
 *
 * @param name the person's own word for it, 1 to 60 characters
 * @param effect whether it helped, or null if not said
 */
public record Treatment(String name, Effect effect) {

    public static final int NAME_MAXIMUM = 60;

    public Treatment {
        if (name.isBlank() || name.length() > NAME_MAXIMUM) {
            throw new IllegalArgumentException("Name of a treatment");
        }
    }
}
