package app.backwise.core.journal;

/**
 * An activity of a day.
 *
 * @param name the person's own word for it, 1 to 60 characters
 * @param minutes how long, 1 to 1440; or null
 * @param effort how hard it was, 0 to 10; or null
 * @param painDuring pain while doing it, 0 to 10; or null
 */
public record ActivityDone(String name, Integer minutes, Integer effort, Integer painDuring) {

    public static final int NAME_MAXIMUM = 60;
    public static final int MINUTES_MAXIMUM = 24 * 60;

    public ActivityDone {
        if (name.isBlank() || name.length() > NAME_MAXIMUM
                || minutes != null && (minutes < 1 || minutes > MINUTES_MAXIMUM)) {
            throw new IllegalArgumentException("Name or minutes of an activity");
        }
        Rating.check(effort);
        Rating.check(painDuring);
    }
}
