package app.backwise.plan;

import static app.backwise.plan.TwelveWeeks.answerPrompts;
import static app.backwise.plan.TwelveWeeks.duration;
import static app.backwise.plan.TwelveWeeks.live;
import static app.backwise.plan.TwelveWeeks.story;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.MovableClock;
import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.assessment.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Three people with whom a plan has to be careful: fragile bones, too much zeal and too much worry. */
@Tag("story")
@WebTest
class TwelveCarefulWeeksTests {

    @Test
    void keepsWeakBonesSteadyAt72(Site site, MovableClock clock) {
        Person frail = Person.ordinary().saying("age=70-plus health=weak-bones course=better "
                + "usual-activities=walking,yoga-pilates,house-garden worse-with=standing,arching,bending "
                + "eases-with=knees-to-chest,sitting-down");
        Diarist me = live(site, clock, (day, person) -> {
            int pain = Math.max(1, 5 - day / 14);
            Person now = frail.saying("pain-now=" + pain + duration(day + 15));
            if (day == 0) {
                person.assess(now);
                return;
            }
            person.tellOfYesterday("activity-1=Walking", "minutes-1=30", "back-to-usual=yes");
            person.log(pain, "legs=none");
            answerPrompts(person, now);
            if (day % 7 == 0) {
                person.check(pain, Math.min(9, 4 + day / 7), Math.min(9, 4 + day / 7));
            }
            if (day == 8) {
                person.start("yoga-pilates", 40);
                person.start("cycling", 20);
            }
            person.goOn(pain, true);
            if (day >= 10 && day % 5 == 0) {
                person.confirm();
            }
        });
        assertThat(me.story()).isEqualTo(story("""
                0 stage waits; 0 told self-care moderate-stable; 0 stage Settle; 7 prompt look-again;
                8 refused be-seen-first; 8 try first-try; 10 stage Move with confidence; 13 try green-three-times;
                17 stage Control; 19 try green-three-times; 21 prompt look-again; 21 told self-care mild-improving;
                24 stage Load; 25 try green-three-times; 28 prompt four-weeks; 31 try green-three-times;
                35 prompt look-again; 37 try green-three-times; 38 stage Return; 43 try green-three-times;
                49 try green-three-times; 52 stage Maintain; 55 try green-three-times; 61 try green-three-times;
                63 prompt look-again; 67 try green-three-times; 69 try usual-once; 71 try usual-twice;
                83 prompt quiet"""));
    }

    @Test
    void liftsTooSoonAndLearnsFromIt(Site site, MovableClock clock) {
        Person lifter = Person.ordinary().saying("events=minor-strain injury=spot-back "
                + "usual-activities=gym,cycling,running,competitive done-lately=cycling "
                + "worse-with=lifting-carrying,bending eases-with=walking-about");
        Diarist me = live(site, clock, (day, person) -> {
            int pain = Math.max(1, 6 - day / 10);
            Person now = lifter.saying("pain-now=" + pain + duration(day + 2) + " course=better");
            if (day == 0) {
                person.assess(now);
                return;
            }
            person.tellOfYesterday("activity-1=Cycling", "minutes-1=60", "back-to-usual=" + (day == 20 ? "no" : "yes"));
            person.log(pain, "legs=none");
            answerPrompts(person, now);
            if (day % 7 == 0) {
                person.check(pain, 8, Math.min(9, 3 + day / 7));
            }
            if (day == 7 || day == 34) {
                person.start("gym", 40, "kilograms", "repetitions=8");
            }
            person.goOn(day == 19 ? 9 : pain, true);
            if (day >= 10 && day % 5 == 0) {
                person.confirm();
            }
        });
        assertThat(me.story()).isEqualTo(story("""
                0 stage waits; 0 told self-care localized-injury; 0 stage Settle; 7 prompt look-again;
                7 try first-try; 12 try green-three-times; 16 stage Move with confidence; 18 try green-three-times;
                19 prompt went-badly; 19 try much-more-pain; 23 stage Control; 26 try pause-over; 30 stage Load;
                34 prompt look-again; 34 try first-try; 39 try green-three-times; 44 stage Return;
                45 try green-three-times; 51 try green-three-times; 57 try green-three-times; 58 stage Maintain;
                62 prompt look-again; 62 told self-care mild-improving; 63 try green-three-times;
                69 try green-three-times; 75 try green-three-times; 76 prompt look-again; 77 prompt quiet;
                81 try green-three-times"""));
    }

    @Test
    void worriesOverThreeOfTen(Site site, MovableClock clock) {
        Person afraid = Person.ordinary().saying("pain-now=3 activity=not-sure course=up-and-down "
                + "usual-activities=walking,house-garden worse-with=sudden-moves eases-with=changing-position "
                + "daily-life=worried,high-stress,short-sleep");
        Diarist me = live(site, clock, (day, person) -> {
            int pain = new int[] {3, 2, 4, 3, 3}[day % 5];
            Person now = afraid.saying("pain-now=" + pain + duration(day + 20)
                    + (day < 30 ? "" : " activity=some-worse"));
            person.log(pain, "legs=none");
            person.log(pain, "legs=none");
            if (day % 3 == 0) {
                person.assess(now);
            }
            answerPrompts(person, now);
            if (day % 7 == 0) {
                person.check(3, 2 + day / 12, 5);
            }
            if (day == 9) {
                person.start("house-garden", 30);
            }
            person.goOn(pain, day % 4 != 0);
            if (day >= 10 && day % 5 == 0) {
                person.confirm();
            }
        });
        assertThat(me.story()).isEqualTo(story("""
                0 stage waits; 0 told self-care mild-improving; 0 stage Settle; 2 prompt look-again;
                5 prompt look-again; 9 try first-try; 10 stage Move with confidence; 11 prompt look-again;
                12 try not-back-next-morning; 14 prompt look-again; 19 try green-three-times;
                25 try green-three-times; 26 prompt look-again; 28 prompt four-weeks; 29 prompt look-again;
                31 try green-three-times; 37 try green-three-times; 42 prompt six-weeks; 43 try green-three-times;
                49 try green-three-times; 51 try usual-once; 53 try usual-twice; 56 prompt four-weeks"""));
    }
}
