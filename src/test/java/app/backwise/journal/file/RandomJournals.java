package app.backwise.journal.file;

import app.backwise.JournalRecords;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Basis;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Trial;
import app.backwise.core.experiment.Unit;
import app.backwise.core.followup.CaseNotes;
import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Effect;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.Feeling;
import app.backwise.core.journal.Food;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Place;
import app.backwise.core.journal.Recorded;
import app.backwise.core.journal.Rest;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.Treatment;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.core.journal.When;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.plan.Activity;
import app.backwise.core.prompt.Dismissal;
import app.backwise.core.prompt.Prompt;
import app.backwise.core.response.SymptomResponse;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageHeld;
import app.backwise.journal.KeptAssessments.Kept;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Journals with everything that may be in one, in words that files find hard. The same seed makes the same journals.
 */
public final class RandomJournals {

    private static final List<String> ZONES = List.of("Europe/London", "Pacific/Kiritimati", "Pacific/Pago_Pago",
            "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC");
    private static final List<String> NASTY =
            List.of("=1+1", "+1", "-1", "@cmd", "\ttab", "\nline", "'", "''=x", "'-", "'\n'",
                    "\"", "\"\"", ",", ";", "a,b;c\td", "\"a\",\"b\"", "\n\n", "😖", "👩‍👩‍👧‍👦", "שלום", "‏ظهر‎",
                    "\u202Etxet", "é", "e\u0301",
                    " ", "  x  ", "#comment", "null", "true", "yes", "007", "1e5", "1/2", "2026-11-23", "\\", "\\n",
                    "\\u0000", "{}",
                    "[", "<b>", "&amp;", "%00", "NUL", "end", "record", "\u00A0", "\u2028", "\uFEFF", "\uFFFD", "𝔹",
                    "a", "word");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123456Z");

    private final Random random;

    public RandomJournals(long seed) {
        random = new Random(seed);
    }

    public Snapshot next(int most) {
        return new JournalRecords(some(most, this::entry), days(most).map(this::day).toList(),
                days(most).map(this::check).toList(), some(most, this::assessment),
                Experiments.joined(some(most, this::experiment), LocalDate.of(2026, 11, 22)).all(), notes(most))
                .in(zone());
    }

    private Stream<LocalDate> days(int most) {
        return Stream.generate(() -> LocalDate.of(2026, 11, 23).minusDays(random.nextInt(5000)))
                .limit(random.nextInt(most + 1)).distinct();
    }

    private Entry entry() {
        int pain = random.nextInt(11);
        return new Entry(key(), new When(moment(), moment(), maybe(this::moment), zone()),
                new PainRatings(pain, maybe(() -> pain + random.nextInt(11 - pain)), rating()),
                new Symptoms(random.nextBoolean() ? Set.of() : places(), one(LegSymptoms.values()),
                        maybe(random::nextBoolean)),
                some(3, () -> new Treatment(name(), one(Effect.values()))), random.nextBoolean() ? "" : text(2000),
                maybe(this::key));
    }

    private Day day(LocalDate on) {
        return new Day(on, new Recorded(moment(), maybe(this::moment), zone()), new Rest(hours(), rating(), hours()),
                new Feeling(rating(), rating()), one(Food.values()), random.nextBoolean() ? "" : text(1000),
                some(3, () -> new ActivityDone(name(), maybe(() -> 1 + random.nextInt(1440)), rating(), rating())),
                maybe(random::nextBoolean));
    }

    private WeeklyCheck check(LocalDate on) {
        return new WeeklyCheck(on, moment(), zone(), random.nextInt(11), random.nextInt(11), random.nextInt(11),
                rating(),
                some(3, () -> new OwnActivity(name(), random.nextInt(11))));
    }

    private Kept assessment() {
        Map<String, List<String>> answers = new TreeMap<>();
        for (int question = random.nextInt(5); question > 0; question--) {
            answers.put("question-" + question,
                    IntStream.rangeClosed(1, 1 + random.nextInt(3)).mapToObj(option -> "option-" + option).toList());
        }
        return new Kept(key(), LocalDate.of(2026, 11, 23).minusDays(random.nextInt(500)), maybe(this::moment), "2026.1",
                "self-care",
                maybe(() -> "mild-improving"), answers);
    }

    private Experiment experiment() {
        int usual = 1 + random.nextInt(Experiment.AMOUNT_MAXIMUM);
        Unit unit = any(Unit.values());
        return new Experiment(key(),
                new Goal(new ActivityName(name(), one(Activity.values())), unit, usual,
                        unit.weight() ? Integer.valueOf(1 + random.nextInt(Goal.REPETITIONS_MAXIMUM)) : null),
                new Basis(random.nextInt(11), any(Category.values()), day(), 1 + random.nextInt(usual),
                        random.nextInt(3)),
                days(6).map(this::trial).toList(), maybe(this::day));
    }

    private Trial trial(LocalDate on) {
        return new Trial(on, moment(), 1 + random.nextInt(Experiment.AMOUNT_MAXIMUM), random.nextInt(11),
                random.nextInt(11),
                maybe(random::nextBoolean), random.nextInt(5) == 0);
    }

    private CaseNotes notes(int most) {
        CaseNotes notes = CaseNotes.none();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            notes = switch (random.nextInt(5)) {
                case 0 -> notes.with(new StageHeld(any(Stage.values()), day(), Optional.ofNullable(maybe(this::day)),
                        random.nextInt(11)));
                case 1 -> notes.with(new Confirmation(any(Criterion.values()), random.nextBoolean(), day()));
                case 2 -> notes.with(
                        new MovementTrial(any(Movement.values()), day(), moment(), any(SymptomResponse.values())));
                case 3 -> notes.with(new Dismissal(any(Prompt.Trigger.values()), day()));
                default -> notes.helpAdvised(moment());
            };
        }
        return notes;
    }

    private LocalDate day() {
        return LocalDate.of(2026, 11, 23).minusDays(random.nextInt(100));
    }

    private Set<Place> places() {
        return Stream.of(Place.values()).filter(place -> random.nextBoolean()).collect(Collectors.toSet());
    }

    private Instant moment() {
        return NOW.minus(Duration.ofNanos(1000L * random.nextLong(400_000_000_000_000L)));
    }

    private ZoneId zone() {
        return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }

    private BigDecimal hours() {
        return maybe(() -> BigDecimal.valueOf(random.nextInt(241), 1));
    }

    private Integer rating() {
        return maybe(() -> random.nextInt(11));
    }

    private String name() {
        String name = text(60);
        return name.isBlank() ? "x" + name.substring(Math.min(1, name.length())) : name;
    }

    /** Up to so many characters, sometimes all of them. */
    private String text(int most) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(8) == 0 ? most : random.nextInt(Math.min(most, 40));
        while (text.length() < length) {
            text.append(NASTY.get(random.nextInt(NASTY.size())));
        }
        text.setLength(Math.min(text.length(), most));
        if (!text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        return text.toString();
    }

    private UUID key() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T one(T[] values) {
        return maybe(() -> any(values));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(most + 1)).toList();
    }
}
