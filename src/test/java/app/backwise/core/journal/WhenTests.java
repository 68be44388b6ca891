package app.backwise.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTests {

    private static final int INSTANTS = 200;
    private static final long FROM = Instant.parse("1990-01-01T00:00:00Z").getEpochSecond();
    private static final long TO = Instant.parse("2040-01-01T00:00:00Z").getEpochSecond();

    /** The day by arithmetic alone: seconds shifted by the offset, counted in days since 1970. */
    private static LocalDate day(Instant instant, ZoneId zone) {
        long shifted = instant.getEpochSecond() + zone.getRules().getOffset(instant).getTotalSeconds();
        return LocalDate.ofEpochDay(Math.floorDiv(shifted, 86_400L));
    }

    /** At random, around changes of the clock, and around midnights. */
    private static List<Instant> instants(ZoneId zone, Random random) {
        List<Instant> instants = new ArrayList<>();
        for (int i = 0; i < INSTANTS; i++) {
            Instant any = Instant.ofEpochSecond(FROM + (long) (random.nextDouble() * (TO - FROM)),
                    random.nextInt(1_000_000_000));
            Instant midnight = any.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
            instants.addAll(List.of(any, midnight, midnight.minusNanos(1)));
            ZoneOffsetTransition change = zone.getRules().nextTransition(any);
            if (change != null) {
                instants.addAll(List.of(change.getInstant(), change.getInstant().minusNanos(1)));
            }
        }
        return instants;
    }

    @Test
    void findsTheDayAndLatenessOfEveryZone() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (String name : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(name);
            List<Instant> instants = instants(zone, random);
            for (Instant felt : instants) {
                Instant recorded = felt.plusSeconds(random.nextInt(3) * (long) random.nextInt(100_000));
                When when = new When(felt, recorded, null, zone);

                assertThat(when.day()).as("day of %s in %s, seed %d", felt, zone, seed).isEqualTo(day(felt, zone));
                assertThat(when.late()).as("late %s at %s in %s, seed %d", felt, recorded, zone, seed)
                        .isEqualTo(day(recorded, zone).isAfter(day(felt, zone)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
            "Europe/London,       2026-11-23T23:59:59.999Z, 2026-11-23",
            "Europe/London,       2026-11-24T00:00:00Z,     2026-11-24",
            "Europe/London,       2026-06-30T23:00:00Z,     2026-07-01",
            "Pacific/Kiritimati,  2026-11-23T10:00:00Z,     2026-11-24",
            "Pacific/Pago_Pago,   2026-11-23T10:59:59Z,     2026-11-22",
            "Asia/Kathmandu,      2026-11-23T18:15:00Z,     2026-11-24",
            "America/Sao_Paulo,   2018-11-04T03:00:00Z,     2018-11-04",
            "Pacific/Apia,        2011-12-30T10:00:00Z,     2011-12-31"})
    void belongsToThePersonsDay(ZoneId zone, Instant felt, LocalDate day) {
        assertThat(When.now(felt, zone).day()).isEqualTo(day);
    }

    @Test
    void isNotLateOnTheSameDayHoweverLongTheDayIs() {
        ZoneId london = ZoneId.of("Europe/London");
        Instant first = Instant.parse("2026-10-24T23:00:00Z");
        Instant last = Instant.parse("2026-10-25T23:59:59Z");

        assertThat(new When(first, last, null, london).late()).as("a day of 25 hours").isFalse();
        assertThat(new When(first, last.plusSeconds(1), null, london).late()).isTrue();
        assertThat(new When(first, first, last.plusSeconds(9), london).late()).as("changed later").isFalse();
    }

    @Test
    void callsADayLateOnceItIsOverWhereThePersonWas() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        ZoneId kathmandu = ZoneId.of("Asia/Kathmandu");
        Instant midnight = Instant.parse("2026-11-23T18:15:00Z");

        assertThat(Day.blank(monday, midnight.minusNanos(1), kathmandu).late()).isFalse();
        assertThat(Day.blank(monday, midnight, kathmandu).late()).isTrue();
    }
}
