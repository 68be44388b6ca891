package app.backwise.journal.lookback.chart;

import app.backwise.core.journal.statistics.Trend;
import app.backwise.core.journal.statistics.Trend.TrendDay;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A trend as a picture.
 *
 * @param plane where days and pains are
 * @param axes what stands beside and below it
 * @param ranges each day from its best to its worst
 * @param line the mean of seven days
 * @param flares the days with a flare
 * @param labels the words for these
 * @param stripes what was advised and tried, behind it all
 * @param links the days that can be chosen; none where a day is too narrow
 */
public record Chart(Plane plane, Axes axes, String ranges, SmoothLine line, String flares, List<Label> labels,
        List<Stripe> stripes, List<DayLink> links) {

    private static final int WIDE = 8;

    public static Chart of(Trend trend, List<Stripe.Span> spans, int daysPerTick) {
        List<TrendDay> days = trend.days();
        Plane plane = Plane.of(days.size());
        return new Chart(plane, Axes.of(days, plane, daysPerTick), Ranges.of(days, plane), SmoothLine.of(days, plane),
                Flares.of(days, plane), Label.of(days, plane),
                spans.stream().map(span -> Stripe.of(span, trend.period(), plane)).toList(), links(days, plane));
    }

    private static List<DayLink> links(List<TrendDay> days, Plane plane) {
        return IntStream.range(0, plane.step() == 1 ? 0 : days.size())
                .filter(day -> days.get(day).summary() != null)
                .mapToObj(day -> new DayLink(days.get(day).summary(), plane.left(day), plane.y(days.get(day))))
                .toList();
    }

    /** Whether a day is too narrow for a point and words of its own. */
    public boolean dense() {
        return plane.step() < WIDE;
    }

    /** A dot for each day that can be chosen, unless they are too many. */
    public String points() {
        Pen pen = new Pen();
        if (dense()) {
            return "";
        }
        links.forEach(link -> pen.move(link.x() + plane.step() / 2, link.y()).shape("h0"));
        return pen.path();
    }
}
