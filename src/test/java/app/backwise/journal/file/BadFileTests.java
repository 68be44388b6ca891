package app.backwise.journal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.backwise.journal.file.Problem.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadFileTests {

    private static final Instant NOW = FileFormat.NOW;
    private static final String ENTRY = "{\"key\":\"11111111-1111-4111-8111-111111111111\","
            + "\"feltAt\":\"2026-11-22T08:00:00Z\",\"recordedAt\":\"2026-11-22T08:00:00Z\",\"zone\":\"UTC\","
            + "\"pain\":3%s}";
    private static final String DAY =
            "{\"date\":\"2026-11-22\",\"recordedAt\":\"2026-11-22T08:00:00Z\",\"zone\":\"UTC\"%s}";
    private static final String JOURNAL = "{\"format\":\"backwise-journal\",\"version\":2,\"timeZone\":\"UTC\",%s}";

    private static JournalFile read(String text) {
        return Sent.read(text.getBytes(StandardCharsets.UTF_8), NOW);
    }

    private static String with(String entries) {
        return JOURNAL.formatted("\"entries\":[" + entries + "]");
    }

    private static String csv() {
        return FileFormat.CSV
                .of(read(with(ENTRY.formatted(",\"treatments\":[{\"name\":\"Heat\"}]"))).journal()
                        .orElseThrow());
    }

    private static Problem only(JournalFile file) {
        assertThat(file.journal()).isEmpty();
        assertThat(file.problems().first()).hasSize(1);
        return file.problems().first().get(0);
    }

    @Test
    void takesTheGoodOnesThatTheBadOnesAreMadeOf() {
        assertThat(read(with(ENTRY.formatted(""))).journal()).isPresent();
        assertThat(read(JOURNAL.formatted("\"days\":[" + DAY.formatted("") + "]")).journal()).isPresent();
        assertThat(read(csv()).journal()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "\"pain\":11                 | pain         | OUT_OF_RANGE",
            "\"pain\":-1                 | pain         | MISFIT",
            "\"pain\":3.5                | pain         | MISFIT",
            "\"pain\":\"3\"              | pain         | MISFIT",
            "\"pain\":null               | pain         | MISSING",
            "\"pain\":1e999999999        | pain         | MISFIT",
            "\"pain\":99999999999999999  | pain         | MISFIT",
            "\"worst\":2                 | worst        | CONTRADICTION",
            "\"zone\":\"Mars/Base\"      | zone         | MISFIT",
            "\"zone\":\"../../etc\"      | zone         | MISFIT",
            "\"feltAt\":\"yesterday\"    | feltAt       | MISFIT",
            "\"feltAt\":\"2026-11-23T09:05:01Z\" | feltAt | FUTURE",
            "\"editedAt\":\"9999-01-01T00:00:00Z\" | editedAt | FUTURE",
            "\"feltAt\":\"1899-12-31T00:00:00Z\" | feltAt | OUT_OF_RANGE",
            "\"feltAt\":\"-1000000000-01-01T00:00:00Z\" | feltAt | OUT_OF_RANGE",
            "\"key\":\"1-1-1-1-1\"       | key          | MISFIT",
            "\"places\":[\"head\"]       | places       | MISFIT",
            "\"places\":[\"leg\",\"leg\"] | places      | MISFIT",
            "\"places\":\"leg\"          | places       | MISFIT",
            "\"flare\":\"yes\"           | flare        | MISFIT",
            "\"legSymptoms\":\"MOVING_UP\" | legSymptoms | MISFIT",
            "\"note\":\"a\\u0000b\"      | note         | CHARACTERS",
            "\"note\":\"a\\ud800b\"      | note         | CHARACTERS",
            "\"note\":[]                 | note         | MISFIT",
            "\"secret-word\":1           | ''           | UNKNOWN_FIELD",
            "\"sleepHours\":1            | ''           | UNKNOWN_FIELD",
            "\"treatments\":{}           | ''           | MISFIT",
            "\"treatments\":[{}]         | name         | MISSING",
            "\"treatments\":[{\"name\":\" \"}] | name   | MISSING",
            "\"treatments\":[{\"name\":\"x\",\"effect\":\"cured\"}] | effect | MISFIT"})
    void namesTheFieldAndTheFault(String change, String field, Fault fault) {
        String name = change.substring(1, change.indexOf('"', 1));
        String entry = ENTRY.formatted("").replaceAll(",?\"" + name + "\":[^,}]*", "").replace("{,", "{");
        Problem problem = only(read(with(ENTRY.formatted("") + "," + entry.replace("111111111111\"", "111111111112\"")
                .replaceFirst("}$", Matcher.quoteReplacement("," + change + "}")))));

        assertThat(problem.field()).isEqualTo(field == null || field.equals("''") ? "" : field);
        assertThat(problem.fault()).isEqualTo(fault);
        assertThat(problem.record()).startsWith("entry 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "\"sleepHours\":24.1 | sleepHours | OUT_OF_RANGE", "\"sleepHours\":7.25 | sleepHours | MISFIT",
            "\"sleepHours\":-1   | sleepHours | MISFIT", "\"mood\":11         | mood       | OUT_OF_RANGE",
            "\"food\":\"pizza\"  | food       | MISFIT", "\"backToUsual\":1   | backToUsual | MISFIT",
            "\"activities\":[{\"name\":\"x\",\"minutes\":0}] | minutes | OUT_OF_RANGE",
            "\"activities\":[{\"name\":\"x\",\"minutes\":1441}] | minutes | OUT_OF_RANGE"})
    void namesTheFieldOfADay(String change, String field, Fault fault) {
        Problem problem = only(read(JOURNAL.formatted("\"days\":[" + DAY.formatted("," + change) + "]")));

        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.fault()).isEqualTo(fault);
    }

    @Test
    void refusesTextsThatAreTooLong() {
        assertThat(only(read(with(ENTRY.formatted(",\"note\":\"" + "x".repeat(2001) + "\"")))).fault())
                .isEqualTo(Fault.TOO_LONG);
        assertThat(only(read(with(ENTRY.formatted(",\"treatments\":[{\"name\":\"" + "x".repeat(61) + "\"}]")))).fault())
                .isEqualTo(Fault.TOO_LONG);
    }

    @Test
    void refusesTooManyParts() {
        String treatments =
                IntStream.range(0, 11).mapToObj(each -> "{\"name\":\"x\"}").collect(Collectors.joining(","));

        assertThat(only(read(with(ENTRY.formatted(",\"treatments\":[" + treatments + "]")))).fault())
                .isEqualTo(Fault.TOO_MANY_PARTS);
    }

    @Test
    void refusesTheSameRecordTwice() {
        Problem problem = only(read(with(ENTRY.formatted("") + "," + ENTRY.formatted(""))));

        assertThat(problem).isEqualTo(new Problem(0, "entry 2", "key", Fault.DOUBLED));
    }

    @Test
    void refusesADayThatHasBegunNowhere() {
        String tomorrow =
                JOURNAL.formatted("\"days\":[" + DAY.formatted("").replace("2026-11-22\"", "2026-11-25\"") + "]");

        assertThat(only(read(tomorrow)).fault()).isEqualTo(Fault.FUTURE);
    }

    @Test
    void listsEveryProblemWithItsPlace() {
        JournalFile file = read(with(ENTRY.formatted(",\"worst\":99,\"interference\":-5,\"zone2\":1")
                + "," + ENTRY.formatted("").replace("\"pain\":3", "\"pain\":77")));

        assertThat(file.problems().first()).extracting(Problem::record, Problem::field, Problem::fault)
                .containsExactlyInAnyOrder(tuple("entry 1", "", Fault.UNKNOWN_FIELD),
                        tuple("entry 1", "worst", Fault.OUT_OF_RANGE),
                        tuple("entry 1", "interference", Fault.MISFIT),
                        tuple("entry 2", "pain", Fault.OUT_OF_RANGE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "                                              | EMPTY",
            "{}                                            | MISSING",
            "[]                                            | NOT_OURS",
            "{\"format\":\"backwise-journal\"              | BROKEN",
            "{\"format\":\"a\",\"format\":\"b\"}           | BROKEN",
            "{\"format\":\"backwise-journal\",\"version\":3,\"timeZone\":\"UTC\"} | OTHER_VERSION",
            "{\"format\":\"something\",\"version\":1,\"timeZone\":\"UTC\"} | NOT_OURS",
            "{} {}                                         | BROKEN",
            "name,age                                      | NOT_OURS",
            "%PDF-1.7                                      | NOT_OURS",
            "record,pain                                   | CUT_OFF"})
    void refusesWhatIsNoJournal(String text, Fault fault) {
        assertThat(read(text == null ? " \n" : text).problems().first()).extracting(Problem::fault).contains(fault);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin = with(ENTRY.formatted(",\"note\":\"é\"")).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(only(Sent.read(latin, NOW)).fault()).isEqualTo(Fault.NOT_TEXT);
        assertThat(only(Sent.read(csv().getBytes(StandardCharsets.UTF_16), NOW)).fault())
                .isEqualTo(Fault.NOT_TEXT);
        assertThat(only(Sent.read(new byte[0], NOW)).fault()).isEqualTo(Fault.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"entries\":["})
    void refusesDeepNesting(String opening) {
        assertThat(read("{\"entries\":" + opening.repeat(100_000)).problems().first()).extracting(Problem::fault)
                .containsExactly(Fault.BROKEN);
    }

    @Test
    void refusesMoreRecordsThanItCanTake() {
        String many = IntStream.range(0, 100_000)
                .mapToObj(number -> ENTRY.formatted("").replace("111111111111\"", "%012d\"".formatted(number)))
                .collect(Collectors.joining(","));

        assertThat(only(read(with(many))).fault()).isEqualTo(Fault.TOO_MANY);
        assertThat(only(read("record\n" + "entry\n".repeat(600_000))).fault()).isEqualTo(Fault.TOO_MANY);
    }

    @Test
    void takesAsManyRecordsAsItSays() {
        String many = IntStream.range(0, Kind.RECORDS_MAXIMUM)
                .mapToObj(number -> ENTRY.formatted("").replace("111111111111\"", "%012d\"".formatted(number)))
                .collect(Collectors.joining(","));

        assertThat(read(with(many)).journal()).map(Snapshot::size).hasValue(Kind.RECORDS_MAXIMUM);
    }

    @Test
    void stopsAtTheHundredthProblemAndKeepsTheFirst() {
        String many = IntStream.range(0, 200)
                .mapToObj(number -> ENTRY.formatted("").replace("111111111111\"", "%012d\"".formatted(number))
                        .replace("\"pain\":3", "\"pain\":11"))
                .collect(Collectors.joining(","));
        Problems problems = read(with(many)).problems();

        assertThat(problems.count()).isEqualTo(Problems.MAXIMUM);
        assertThat(problems.stopped()).isTrue();
        assertThat(problems.first()).hasSize(Problems.KEPT);
    }

    @Test
    void namesTheLineOfATable() {
        assertThat(only(read(csv().replace(",3,", ",12,")))).isEqualTo(new Problem(3, "", "pain", Fault.OUT_OF_RANGE));
        assertThat(only(read(csv().replace("treatment,", "medicine,"))).fault()).isEqualTo(Fault.UNKNOWN_RECORD);
        assertThat(only(read(csv().replaceFirst("treatment,(.*?)11111111-", "treatment,$122222222-")))).isEqualTo(
                new Problem(4, "", "", Fault.NO_PARENT));
        assertThat(only(read(csv().replace(",pain,", ",ache,"))).fault()).isEqualTo(Fault.UNKNOWN_FIELD);
        assertThat(only(read(csv().replace(",worst,", ",pain,"))).fault()).isEqualTo(Fault.DOUBLED);
    }

    @ParameterizedTest
    @EnumSource
    void takesNothingOfATruncatedFile(FileFormat format) {
        long seed = new Random().nextLong();
        String whole = format.of(new RandomJournals(seed).next(6)).stripTrailing();
        String end = "end";
        int last =
                format == FileFormat.CSV ? whole.lastIndexOf("\n" + end) + 1 + end.length() : whole.length();
        for (int length = 0; length < last; length += 1 + length / 50) {
            JournalFile file = read(whole.substring(0, length));
            assertThat(file.journal()).as("seed %d, %d of %d", seed, length, whole.length()).isEmpty();
            assertThat(file.problems().first()).isNotEmpty();
        }
    }

    @Test
    void neverFailsOnAFileWithSpoiltLetters() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<FileFormat> formats = List.of(FileFormat.values());
        for (int count = 0; count < 500; count++) {
            byte[] file = formats.get(count % 2).of(new RandomJournals(seed + count).next(3))
                    .getBytes(StandardCharsets.UTF_8);
            for (int spoilt = random.nextInt(4); spoilt >= 0; spoilt--) {
                file[random.nextInt(file.length)] = (byte) "\"',;{}[]\n0 x-=\0".charAt(random.nextInt(15));
            }
            JournalFile read = Sent.read(file, NOW);
            assertThat(read.journal().isPresent()).as("seed %d", seed).isEqualTo(read.problems().none());
        }
    }
}
