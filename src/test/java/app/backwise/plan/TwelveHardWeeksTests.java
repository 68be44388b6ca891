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

/** Four people whose pain is strong, long, everywhere or on its way down a leg, and what the site decides for each. */
@Tag("story")
@WebTest
class TwelveHardWeeksTests {

    @Test
    void livesWithEightOfTenForYears(Site site, MovableClock clock) {
        Person sore = Person.ordinary().saying("age=50-64 duration=over-3-months course=same pain-now=8 "
                + "usual-activities=walking,swimming,house-garden worse-with=bending,sitting eases-with=walking-about "
                + "daily-life=low-mood,short-sleep");
        Diarist me = live(site, clock, (day, person) -> {
            if (day == 0) {
                person.assess(sore);
                return;
            }
            person.tellOfYesterday("activity-1=Walking", "minutes-1=20", "back-to-usual=yes");
            person.log(day % 9 == 0 ? 9 : 8, "legs=none");
            answerPrompts(person, sore);
            if (day % 7 == 0) {
                person.check(8, 3, 3);
            }
            if (day % 21 == 10) {
                person.start("swimming", 20);
            }
        });
        assertThat(me.story()).isEqualTo(story("""
                0 stage waits; 0 told see-soon moderate-stable; 0 stage Settle; 7 prompt look-again;
                10 refused too-much-pain; 21 prompt look-again; 28 prompt four-weeks; 31 refused too-much-pain;
                42 prompt six-weeks; 49 prompt look-again; 52 refused too-much-pain; 56 prompt four-weeks;
                73 refused too-much-pain"""));
    }

    @Test
    void hurtsEverywhereForFourWeeks(Site site, MovableClock clock) {
        Person everywhere = Person.ordinary().saying("activity=every-position usual-activities=walking,running "
                + "worse-with=jarring,bending eases-with=lying-unloaded");
        Diarist me = live(site, clock, (day, person) -> {
            boolean everything = day < 28;
            int pain = day < 3 ? 9 : everything ? 7 : Math.max(2, 6 - (day - 28) / 8);
            Person now = everywhere.saying("pain-now=" + pain + duration(day + 5)
                    + (everything ? "" : " activity=some-worse course=better"));
            if (day == 0 || day == 3 || day == 28) {
                person.assess(now);
                return;
            }
            person.tellOfYesterday("activity-1=Walking", "minutes-1=10",
                    "back-to-usual=" + (everything ? "no" : "yes"));
            person.log(pain, "legs=none");
            answerPrompts(person, now);
            if (day % 7 == 0) {
                person.check(pain, 10 - pain, 10 - pain);
            }
            if (day == 10 || day == 43) {
                person.start("running", 20);
            }
            person.goOn(pain, true);
            if (day >= 35 && day % 5 == 0) {
                person.confirm();
            }
        });
        assertThat(me.story()).isEqualTo(story("""
                0 stage waits; 0 told see-soon debilitating; 0 stage Settle; 2 prompt look-again; 2 told same-day;
                2 stage waits; 3 told see-soon debilitating; 3 stage Settle; 5 prompt look-again;
                9 prompt look-again; 10 refused be-seen-first; 17 prompt look-again; 28 prompt four-weeks;
                28 told self-care moderate-stable; 35 prompt look-again; 42 prompt six-weeks;
                42 stage Move with confidence; 43 try first-try; 48 try green-three-times; 49 prompt look-again;
                49 stage Control; 49 told self-care mild-improving; 54 try green-three-times; 56 stage Load;
                60 try green-three-times; 63 prompt look-again; 66 try green-three-times; 70 stage Return;
                72 try green-three-times; 78 try green-three-times"""));
    }

    @Test
    void getsSciaticaInWeekThree(Site site, MovableClock clock) {
        Person sore = Person.ordinary().saying("usual-activities=walking,running,cycling done-lately=walking "
                + "worse-with=sitting,bending,jarring eases-with=walking-about");
        Diarist me = live(site, clock, (day, person) -> {
            boolean leg = day >= 16;
            int pain = day < 16 ? 5 : day < 50 ? 6 : Math.max(2, 6 - (day - 50) / 7);
            Person now = sore.saying("pain-now=" + pain + duration(day + 3) + (!leg ? ""
                    : " site=buttock-or-leg legs=one-leg-pain" + (day < 23 || day > 31 && day < 38
                            ? ",spreading course=worse" : day < 50 ? ",one-leg-numb" : " course=better")));
            if (day == 0) {
                person.assess(now);
                return;
            }
            person.tellOfYesterday("activity-1=Walking", "minutes-1=20", "back-to-usual=yes");
            person.log(pain, "legs=" + (day == 16 || day == 44 ? "moving-down" : leg ? "same" : "none"));
            answerPrompts(person, now);
            if (day % 7 == 0) {
                person.check(pain, 10 - pain, 10 - pain);
            }
            if (day == 8 || day == 62) {
                person.start("running", 20);
            }
            person.goOn(pain, day == 31 ? "yes" : "no", true);
            if (day >= 10 && day % 5 == 0) {
                person.confirm();
            }
        });
        assertThat(me.story()).isEqualTo(story("""
                0 stage waits; 0 told self-care moderate-stable; 0 stage Settle; 7 prompt look-again;
                8 try first-try; 10 stage Move with confidence; 13 try green-three-times; 16 prompt legs-worse;
                16 stage waits; 16 told see-soon moderate-stable; 16 stage Move with confidence; 16 try seen-first;
                23 prompt look-again; 23 told self-care moderate-stable; 26 try green-three-times;
                28 prompt four-weeks; 30 prompt look-again; 31 prompt legs-worse; 31 stage waits;
                32 told see-soon moderate-stable; 32 stage Move with confidence; 32 try legs-worse;
                38 try pause-over; 39 prompt look-again; 42 prompt six-weeks; 44 prompt legs-worse; 44 stage waits;
                44 stage Move with confidence; 56 prompt four-weeks; 58 prompt look-again;
                58 told self-care moderate-stable; 62 try first-try; 65 prompt look-again;
                65 told self-care mild-improving; 67 try green-three-times; 70 stage Control;
                73 try green-three-times; 77 stage Load; 79 prompt look-again; 79 try green-three-times"""));
    }

    @Test
    void risesFromFourToEight(Site site, MovableClock clock) {
        Person runner = Person.ordinary().saying("usual-activities=walking,running done-lately=walking "
                + "worse-with=jarring,lifting-carrying eases-with=lying-unloaded");
        Diarist me = live(site, clock, (day, person) -> {
            int pain = Math.max(4, Math.min(8, 4 + (day - 10) / 8));
            Person now =
                    runner.saying("pain-now=" + pain + duration(day + 3) + " course=" + (pain == 4 ? "same" : "worse"));
            if (day == 0) {
                person.assess(now);
                return;
            }
            person.tellOfYesterday("activity-1=Walking", "minutes-1=20", "back-to-usual=" + (pain == 4 ? "yes" : "no"));
            person.log(pain, "legs=none");
            answerPrompts(person, now);
            if (day % 7 == 0) {
                person.check(pain, 10 - pain, 10 - pain);
            }
            if (day == 2 || day == 60) {
                person.start("running", 20);
            }
            person.goOn(pain, pain == 4);
        });
        assertThat(me.story()).isEqualTo(story("""
                0 stage waits; 0 told self-care mild-improving; 0 stage Settle; 2 try first-try;
                7 try green-three-times; 13 try green-three-times; 14 prompt look-again;
                19 try not-back-next-morning; 22 try amber-twice; 25 try amber-three-times; 28 prompt four-weeks;
                31 try pause-over; 32 prompt pain-jumped; 32 told see-soon moderate-stable; 32 try paused-by-plan;
                34 prompt severe-days; 41 prompt look-again; 42 prompt six-weeks; 42 prompt severe-days;
                42 prompt six-weeks; 46 try too-much-pain; 49 prompt look-again; 56 prompt look-again;
                56 prompt four-weeks; 60 refused too-much-pain; 63 prompt look-again; 70 prompt look-again;
                77 prompt look-again"""));
    }
}
