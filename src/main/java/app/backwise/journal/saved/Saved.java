package app.backwise.journal.saved;

import app.backwise.core.id.Identified;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What was just saved. It lies in the session until the next page has said it, and in no address.
 *
 * @param kind what it was
 * @param figure the pain of an entry, the score of a weekly check or the name of a zone; or null
 * @param at the time of the entry or the start of the day it is about, or null
 * @param today whether that is today
 * @param undo where the button goes that takes it back, or null
 * @param more where to add to it, or null
 * @param sentence one true sentence more, or null
 */
public record Saved(Kind kind, Object figure, ZonedDateTime at, boolean today, String undo, String more,
        Sentence sentence) {

    /** What can be saved. */
    public enum Kind implements Identified {
        ENTRY, ENTRY_CHANGED, ENTRY_DELETED, ENTRY_BACK, DAY, DAY_CLEARED, DAY_BACK, MORNING, CHECK, CHECK_DELETED,
        CHECK_BACK, ZONE, DISPLAY, KEPT, PUT_AWAY, CLAIMED, TRY, TRY_DELETED, EXPERIMENT, EXPERIMENT_ENDED,
        EXPERIMENT_DELETED,
        MOVEMENT, POINT, FEED, FEED_STOPPED, DAILY, DAILY_OFF, PASSKEY_REMOVED;

        /** Whether the time of the day is said. */
        boolean timed() {
            return name().startsWith("ENTRY");
        }
    }

    static Saved of(Kind kind, Object figure, ZonedDateTime at, LocalDate today) {
        return new Saved(kind, figure, at, at.toLocalDate().equals(today), null, null, null);
    }

    /** That of a day, of which no more is said. */
    public static Saved of(Kind kind, LocalDate on, LocalDate today, ZoneId zone) {
        return of(kind, null, on.atStartOfDay(zone), today);
    }

    /** That of a kind of which nothing more is said. */
    public static Saved of(Kind kind) {
        return of(kind, null);
    }

    /** That of a kind of which only a figure is said. */
    public static Saved of(Kind kind, Object figure) {
        return new Saved(kind, figure, null, false, null, null, null);
    }

    /** Leaves it for the page that this leads to, which says it first. */
    public void sayAfter(RedirectAttributes redirect) {
        redirect.addFlashAttribute("saved", this);
    }

    /** Whether the time of the day is said too. */
    public boolean timed() {
        return kind.timed();
    }

    /** The same with a way to take it back. */
    public Saved undoneAt(String address) {
        return new Saved(kind, figure, at, today, address, more, sentence);
    }

    Saved addedToAt(String address) {
        return new Saved(kind, figure, at, today, undo, address, sentence);
    }

    Saved saying(Sentence truth) {
        return new Saved(kind, figure, at, today, undo, more, truth);
    }
}
