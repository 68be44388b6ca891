package app.backwise.plan;

import app.backwise.MovableClock;
import app.backwise.Site;
import app.backwise.assessment.Person;
import java.util.List;
import java.util.Set;

/** Twelve weeks with the site; days on which something was decided end with a look at all of its pages. */
final class TwelveWeeks {

    private static final int DAYS = 84;
    /** What somebody who is well looked after does when it is asked for. */
    private static final Set<String> ANSWERED =
            Set.of("look-again", "answers-old", "no-change", "long-flare", "legs-worse", "went-badly", "pain-jumped",
                    "severe-days");

    private TwelveWeeks() {}

    /** What somebody does on a day. */
    interface Life {
        void live(int day, Diarist me);
    }

    static Diarist live(Site site, MovableClock clock, Life life) {
        Diarist me = new Diarist(site, clock);
        for (int day = 0; day < DAYS; day++) {
            me.wakeUp(day);
            life.live(day, me);
            me.readAllPages();
        }
        return me;
    }

    static List<String> story(String text) {
        return List.of(text.strip().split(";\\s+"));
    }

    /** How long it has hurt, as an answer. */
    static String duration(int days) {
        return " duration=" + (days < 14 ? "under-2-weeks" : days < 42 ? "2-to-6-weeks"
                : days < 90 ? "6-to-12-weeks" : "over-3-months");
    }

    /** Does what the prompt of today asks for; the other kinds are read and put away. */
    static void answerPrompts(Diarist me, Person now) {
        if (ANSWERED.contains(me.prompt())) {
            me.assess(now);
        } else if (!me.prompt().equals("none")) {
            me.putAway();
        }
    }
}
