package app.backwise.core.journal.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Diaries of a pain whose true level is known: one entry a day, in whole numbers, with days missing. */
final class SimulatedPain {

    /** What makes the days differ while the level stays. */
    enum Noise {
        DAYS_APART, ALIKE_A_LITTLE, ALIKE, MUCH_ALIKE, WEEKLY_RHYTHM, FLARES, ALL_TOGETHER
    }

    /** Which days are not written. */
    enum Missing {
        NONE, SINGLE, RUNS
    }

    /** How the level goes. */
    enum Shape {
        FLAT, SUDDEN, GRADUAL, SLOW
    }

    private final Random chance;
    private final Lookback back;

    SimulatedPain(Lookback back, long seed) {
        this.back = back;
        this.chance = new Random(seed);
    }

    List<DailySummary> diary(LocalDate today, Shape shape, Noise noise, Missing missing) {
        double[] level = level(shape);
        double[] apart = noise(noise);
        boolean[] written = written(missing);
        return IntStream.range(0, level.length).filter(day -> written[day])
                .mapToObj(day -> MadeUpDays.day(back.period(today).from().plusDays(day),
                        (int) Math.max(0, Math.min(10, Math.round(level[day] + apart[day])))))
                .toList();
    }

    /** From one lasting level to another, two points apart or up to four, at any time; or slowly from day to day. */
    private double[] level(Shape shape) {
        int days = back.days();
        int lasting = back.lasting();
        double apart = chance.nextBoolean() ? 2 : 2 + 2 * chance.nextDouble();
        double change = shape == Shape.SLOW ? apart * days / (days - lasting) : apart;
        double low = 1.5 + chance.nextDouble() * (7 - change);
        int free = days - 2 * lasting;
        int length = shape == Shape.GRADUAL ? chance.nextInt(free + 1) : 0;
        double begin = shape == Shape.SLOW ? 0 : lasting + chance.nextInt(free - length + 1);
        double end = shape == Shape.SLOW ? days - 1 : begin + length;
        boolean falls = chance.nextBoolean();
        return IntStream.range(0, days).mapToDouble(day -> {
            double done = day < begin ? 0 : day >= end ? 1 : (day - begin) / (end - begin);
            return low + (shape == Shape.FLAT ? 0 : change * (falls ? 1 - done : done));
        }).toArray();
    }

    private double[] noise(Noise kind) {
        double spread = 0.7 + 0.7 * chance.nextDouble();
        return switch (kind) {
            case DAYS_APART -> alike(0, spread);
            case ALIKE_A_LITTLE -> alike(0.3, spread);
            case ALIKE -> alike(0.5, spread);
            case MUCH_ALIKE -> alike(0.6, spread);
            case WEEKLY_RHYTHM -> plus(alike(0, 0.7 * spread), weekly(0.7 + 0.8 * chance.nextDouble()));
            case FLARES -> plus(alike(0.2, 0.7 * spread), flares());
            case ALL_TOGETHER -> plus(alike(0.4, 0.6 * spread), plus(weekly(0.5), flares()));
        };
    }

    private static double[] plus(double[] one, double[] other) {
        return IntStream.range(0, one.length).mapToDouble(day -> one[day] + other[day]).toArray();
    }

    /** Each day resembles the one before by so much; none does at 0. */
    private double[] alike(double share, double spread) {
        double[] apart = new double[back.days()];
        for (int day = 0; day < apart.length; day++) {
            double fresh = chance.nextGaussian() * spread;
            apart[day] = day == 0 ? fresh : share * apart[day - 1] + Math.sqrt(1 - share * share) * fresh;
        }
        return apart;
    }

    private double[] weekly(double height) {
        int worst = chance.nextInt(7);
        return IntStream.range(0, back.days())
                .mapToDouble(day -> height * Math.cos(2 * Math.PI * (day + worst) / 7)).toArray();
    }

    /** Two to five days of two to four points more, about once in four weeks. */
    private double[] flares() {
        double[] apart = new double[back.days()];
        for (int day = chance.nextInt(28); day < apart.length; day += 8 + chance.nextInt(40)) {
            double height = 2 + 2 * chance.nextDouble();
            for (int last = day + 2 + chance.nextInt(4); day < Math.min(last, apart.length); day++) {
                apart[day] = height;
            }
        }
        return apart;
    }

    private boolean[] written(Missing missing) {
        double share = 0.1 + 0.3 * chance.nextDouble();
        List<Boolean> written = new ArrayList<>();
        while (written.size() < back.days()) {
            int run = missing == Missing.RUNS ? 2 + chance.nextInt(5) : 1;
            boolean blank = missing != Missing.NONE && chance.nextDouble() < (run == 1 ? share : 0.3);
            IntStream.range(0, run).forEach(day -> written.add(!blank));
        }
        boolean[] days = new boolean[back.days()];
        IntStream.range(0, days.length).forEach(day -> days[day] = written.get(day));
        return days;
    }
}
