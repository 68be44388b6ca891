package app.backwise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that ticks as ever, but on {@link WebTest#TODAY}, so that no test depends on the day or on midnight; a test
 * that asks for it as a parameter can move it to later days. Every test begins on the same morning.
 */
public final class MovableClock extends Clock {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ZoneId zone;
    private final AtomicReference<Duration> ahead;

    MovableClock() {
        this(LONDON, new AtomicReference<>());
        reset();
    }

    private MovableClock(ZoneId zone, AtomicReference<Duration> ahead) {
        this.zone = zone;
        this.ahead = ahead;
    }

    /** One that shows the real time until it is moved. */
    public static MovableClock ofNow() {
        return new MovableClock(ZoneId.systemDefault(), new AtomicReference<>(Duration.ZERO));
    }

    /** Goes to the real time. */
    public void moveToNow() {
        ahead.set(Duration.ZERO);
    }

    /** Goes to this time of a day in London. */
    public void moveTo(LocalDate day, LocalTime time) {
        ahead.set(Duration.between(Instant.now(), day.atTime(time).atZone(LONDON).toInstant()));
    }

    /** Goes to the morning of a day. */
    public void moveTo(LocalDate day) {
        moveTo(day, MORNING);
    }

    /** Goes back to where every test begins. */
    void reset() {
        moveTo(WebTest.TODAY);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(other, ahead);
    }
}
