package app.backwise.journal.lookback;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The PEG scores over the weeks, drawn. A point stands where its day does, so that a gap stays a gap.
 *
 * @param dots the checks, oldest first, at least two
 */
public record CheckChart(List<Dot> dots) {

    private static final int LEFT = 22;
    private static final int WIDTH = 270;
    private static final int TOP = 12;
    private static final int STEP = 10;

    /**
     * A check.
     *
     * @param x from the left
     * @param y from the top
     */
    public record Dot(long x, int y, CheckLine line) {}

    /** Of these checks, newest first; nothing of a single one. */
    static Optional<CheckChart> of(List<CheckLine> lines) {
        if (lines.size() < 2) {
            return Optional.empty();
        }
        CheckLine oldest = lines.get(lines.size() - 1);
        long days = ChronoUnit.DAYS.between(oldest.on(), lines.get(0).on());
        List<Dot> newestFirst = lines.stream().map(line -> new Dot(
                LEFT + WIDTH * ChronoUnit.DAYS.between(oldest.on(), line.on()) / days, height(line.peg()), line))
                .toList();
        return Optional.of(new CheckChart(newestFirst.stream().sorted((one, other) -> one.line().on()
                .compareTo(other.line().on())).toList()));
    }

    /** How far from the top a score stands. */
    public static int height(BigDecimal score) {
        return TOP + BigDecimal.TEN.subtract(score).multiply(BigDecimal.valueOf(STEP)).intValue();
    }

    /** The line through all of them. */
    public String points() {
        return dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    public Dot first() {
        return dots.get(0);
    }

    public Dot last() {
        return dots.get(dots.size() - 1);
    }

    /** The scores that a line is drawn at, with their heights. */
    public List<Dot> grid() {
        return List.of(0, 5, 10).stream().map(score -> new Dot(score, height(BigDecimal.valueOf(score)), null))
                .toList();
    }
}
