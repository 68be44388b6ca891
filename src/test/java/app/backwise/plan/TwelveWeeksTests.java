package app.backwise.plan;

import static app.backwise.plan.TwelveWeeks.answerPrompts;
import static app.backwise.plan.TwelveWeeks.live;
import static app.backwise.plan.TwelveWeeks.story;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.assessment.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Five people live with the site for twelve weeks. What it decides for each, from day to day, is a story. */
@Tag("story")
@WebTest
class TwelveWeeksTests {

    private static final Person RUNNER = Person.ordinary().saying("pain-now=6 usual-activities=running,walking "
            + "worse-with=jarring,lifting-carrying eases-with=lying-unloaded daily-life=none");

    private static Person with(int pain) {
        return RUNNER.saying("pain-now=" + pain + (pain == 0 ? " activity=steady" : ""));
    }

    @Test
    void recoversSteadily(Site site, MovableClock clock) {
        Diarist me = live(site, clock, (day, person) -> {
            int pain = Math.max(1, 6 - day / 9);
            if (day == 0) {
                person.assess(with(6));
                return;
            }
            person.tellOfYesterday("activity-1=Walking", "minutes-1=30", "back-to-usual=yes");
            person.log(pain, "legs=none");
            answerPrompts(person, with(pain));
            if (day % 7 == 0) {
                person.check(pain, Math.min(10, 3 + day / 7), Math.min(10, 3 + day / 7));
            }
            if (day == 7) {
                person.start("running", 20);
            }
            person.goOn(pain, true);
            if (day >= 10 && day % 5 == 0) {
                person.confirm();
            }
        });
        assertThat(me.story()).isEqualTo(
                story("""
                        0 stage waits; 0 told self-care moderate-stable; 0 stage Settle; 7 prompt look-again;
                        7 try first-try; 12 try green-three-times; 15 stage Move with confidence;
                        18 try green-three-times; 21 prompt look-again; 21 told self-care mild-improving;
                        22 stage Control; 24 try green-three-times; 29 stage Load; 30 try green-three-times;
                        35 prompt look-again; 36 try green-three-times; 42 try green-three-times; 43 stage Return;
                        48 try green-three-times; 54 try green-three-times; 57 stage Maintain;
                        60 try green-three-times; 63 prompt look-again; 66 try green-three-times; 68 try usual-once;
                        70 try usual-twice; 72 prompt quiet"""));
    }

    @Test
    void doesTooMuchAtOnceAndPaysForIt(Site site, MovableClock clock) {
        Diarist me = live(site, clock, (day, person) -> {
            boolean busy = day % 14 == 10;
            boolean payback = day % 14 == 11 || day % 14 == 12;
            int pain = payback ? 7 : 4;
            if (day == 0) {
                person.assess(with(6));
                return;
            }
            person.tellOfYesterday("activity-1=Garden", "minutes-1=" + (day % 14 == 11 ? 180 : 30),
                    "back-to-usual=" + (payback ? "no" : "yes"));
            person.log(pain, "legs=none");
            answerPrompts(person, with(pain));
            if (day == 7) {
                person.start("running", 20);
            }
            person.goOn(busy ? 7 : 5, !payback && day % 14 != 13);
        });
        assertThat(me.story()).isEqualTo(
                story("""
                        0 stage waits; 0 told self-care moderate-stable; 0 stage Settle; 7 prompt look-again;
                        7 told self-care mild-improving; 7 try first-try; 11 prompt severe-days;
                        11 told self-care moderate-stable; 11 prompt boom-and-bust; 11 try paused-by-plan;
                        18 prompt look-again; 18 told self-care mild-improving; 19 try green-three-times;
                        25 prompt severe-days; 25 told self-care moderate-stable; 25 prompt boom-and-bust;
                        25 try more-pain-and-not-back; 28 prompt four-weeks; 31 try paused-by-plan;
                        32 prompt look-again; 32 told self-care mild-improving; 32 try pause-over;
                        39 prompt severe-days; 39 told self-care moderate-stable; 39 prompt boom-and-bust;
                        39 try paused-by-plan; 46 prompt look-again; 46 told self-care mild-improving;
                        46 try pause-over; 53 prompt severe-days; 53 told self-care moderate-stable;
                        53 prompt boom-and-bust; 53 try paused-by-plan; 56 prompt four-weeks; 60 prompt look-again;
                        60 told self-care mild-improving; 60 try pause-over; 67 prompt severe-days;
                        67 told self-care moderate-stable; 67 prompt boom-and-bust; 67 try paused-by-plan;
                        74 prompt look-again; 74 told self-care mild-improving; 74 try pause-over;
                        81 prompt severe-days; 81 told self-care moderate-stable; 81 prompt boom-and-bust;
                        81 try paused-by-plan"""));
    }

    @Test
    void goesBackAStageInALongFlare(Site site, MovableClock clock) {
        Diarist me = live(site, clock, (day, person) -> {
            boolean flare = day >= 30 && day < 36;
            int pain = flare ? 6 : 3;
            if (day == 0) {
                person.assess(with(5));
                return;
            }
            person.tellOfYesterday("activity-1=Walking", "minutes-1=20", "back-to-usual=" + (flare ? "no" : "yes"));
            person.log(pain, "legs=none", "flare=" + (flare ? "yes" : "no"));
            answerPrompts(person, with(pain));
            if (day % 7 == 0) {
                person.check(3, 8, 7);
            }
            if (day >= 10 && day % 5 == 0) {
                person.confirm();
            }
        });
        assertThat(me.story()).isEqualTo(
                story("""
                        0 stage waits; 0 told self-care moderate-stable; 0 stage Settle; 7 prompt look-again;
                        7 told self-care mild-improving; 10 stage Move with confidence; 17 stage Control;
                        21 prompt look-again; 24 stage Load; 28 prompt four-weeks; 33 prompt long-flare;
                        33 stage Control; 33 told self-care moderate-stable; 40 prompt look-again; 40 stage Load;
                        40 told self-care mild-improving; 54 prompt look-again; 54 stage Return;
                        56 prompt four-weeks; 68 stage Maintain; 82 prompt look-again"""));
    }

    @Test
    void isSentToSomebodyWhenNothingChanges(Site site, MovableClock clock) {
        Diarist me = live(site, clock, (day, person) -> {
            if (day == 0) {
                person.assess(with(6));
                return;
            }
            person.log(6, "legs=none");
            answerPrompts(person, with(6));
            if (day % 7 == 0) {
                person.check(6, 3, 2);
            }
        });
        assertThat(me.story()).isEqualTo(
                story("""
                        0 stage waits; 0 told self-care moderate-stable; 0 stage Settle; 7 prompt look-again;
                        21 prompt look-again; 28 prompt four-weeks; 42 prompt six-weeks; 49 prompt look-again;
                        56 prompt four-weeks; 77 prompt look-again"""));
    }

    @Test
    void leavesThePlanAtARedFlagUntilAssessedAnew(Site site, MovableClock clock) {
        Diarist me = live(site, clock, (day, person) -> {
            if (day == 0) {
                person.assess(with(5));
                return;
            }
            person.tellOfYesterday("activity-1=Walking", "minutes-1=20", "back-to-usual=yes");
            if (day == 17) {
                person.log(6, "legs=moving-down");
                person.assess(with(6).saying("warning-signs=both-legs-feeling"));
                return;
            }
            person.log(3, "legs=none");
            if (day < 17 || day >= 24) {
                answerPrompts(person, with(3));
            }
            if (day == 24) {
                person.assess(with(3));
            }
            if (day == 8 || day == 25) {
                person.start("running", 20);
            }
            person.goOn(3, true);
            if (day >= 10 && day % 5 == 0 && (day < 17 || day >= 24)) {
                person.confirm();
            }
        });
        assertThat(me.story()).isEqualTo(
                story("""
                        0 stage waits; 0 told self-care moderate-stable; 0 stage Settle; 7 prompt look-again;
                        7 told self-care mild-improving; 8 try first-try; 10 stage Move with confidence;
                        13 try green-three-times; 17 prompt legs-worse; 17 stage waits; 17 told emergency;
                        22 prompt answers-old; 24 told self-care mild-improving; 24 stage Settle; 24 try ended;
                        25 try first-try; 28 prompt four-weeks; 30 try green-three-times;
                        31 stage Move with confidence; 36 try green-three-times; 42 try green-three-times;
                        48 try green-three-times; 52 prompt look-again; 54 try green-three-times;
                        56 prompt four-weeks; 56 try usual-once; 58 try usual-twice; 80 prompt look-again"""));
    }
}
