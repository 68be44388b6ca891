package app.backwise.journal.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.backwise.journal.file.Problem.Fault;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.function.IntFunction;
import org.springframework.core.io.InputStreamSource;

/** Files that somebody could send to do harm, and some that are only large: each as large as a file may be. */
enum HostileFile {

    EMPTY_ENTRIES(Fault.MISSING, json("\"entries\":["), n -> n < 2_400_000 ? "{}," : " ", "{}]}"),
    EMPTY_PARTS(Fault.MISSING, json("\"entries\":["), n -> "{\"treatments\":[{},{},{},{}]},", "{}]}"),
    EMPTY_PARTS_OF_ONE(Fault.TOO_MANY, json("\"entries\":[{\"treatments\":["), n -> "{},"),
    PARTS_OF_ONE(Fault.TOO_MANY, json("\"entries\":[{\"treatments\":["), n -> "{\"name\":\"a\"},"),
    EMPTY_ACTIVITIES(Fault.MISSING, json("\"days\":["), n -> "{\"activities\":[{},{},{},{},{},{},{},{},{},{},{}]},"),
    EMPTY_TRIES(Fault.MISSING, json("\"experiments\":[{\"tries\":["), n -> "{},"),
    TRIES(Fault.TOO_MANY, json("\"experiments\":[{\"tries\":["), n -> "{\"date\":\"2026-11-20\",\"dose\":1,"
            + "\"recordedAt\":\"2026-11-20T08:00:00Z\",\"painDuring\":1,\"legsWorse\":true},", "]}]}"),
    ANSWERS_OF_ONE(Fault.TOO_MANY, json("\"assessments\":[{\"answers\":["), n -> answer(n, "a") + ","),
    ANSWERS_OF_MANY(Fault.TOO_MANY, json("\"assessments\":["), n -> assessment(n, answer(n, "a" + n)) + ","),
    CHOICES_OF_ONE(Fault.MISFIT, json("\"assessments\":[{\"answers\":[{\"question\":\"a\",\"chosen\":[\"b\""),
            n -> ",\"" + n + "\"", "]}]}]}"),
    CHOICES_OF_MANY(Fault.TOO_MANY, json("\"assessments\":["), n -> assessment(n, answer(n, choices(n))) + ","),
    PLACES(Fault.MISFIT, json("\"entries\":[{\"places\":[\"leg\""), n -> ",\"leg\"", "]}]}"),
    NUMBERS_FOR_RECORDS(Fault.MISFIT, json("\"entries\":["), n -> "1,"),
    LISTS_FOR_RECORDS(Fault.MISFIT, json("\"entries\":["), n -> "[[],{}],"),
    DEEP_LISTS(Fault.BROKEN, json("\"entries\":"), n -> "["),
    DEEP_OBJECTS(Fault.BROKEN, json("\"entries\":"), n -> "{\"a\":"),
    UNKNOWN_NAMES(Fault.UNKNOWN_FIELD, json(""), n -> "\"a" + n + "\":1,"),
    UNKNOWN_NAMES_INSIDE(Fault.BROKEN, json("\"a\":{"), n -> "\"a" + n + "\":1,"),
    LONG_NAME(Fault.BROKEN, json("\""), n -> "abcdefghij"),
    LONG_UNKNOWN_TEXT(Fault.BROKEN, json("\"a\":\""), n -> "abcdefghij"),
    LONG_TEXT(Fault.TOO_LONG, json("\"exportedAt\":\""), n -> "abcdefghij"),
    LONG_NOTE(Fault.TOO_LONG, json("\"entries\":[{\"note\":\""), n -> "\u20ac"),
    LONG_ESCAPES(Fault.TOO_LONG, json("\"entries\":[{\"note\":\""), n -> "\\u20ac"),
    LONG_NUMBER(Fault.BROKEN, json("\"entries\":[{\"pain\":1"), n -> "1234567890", "}]}"),
    LONG_FRACTION(Fault.BROKEN, json("\"days\":[{\"sleepHours\":1."), n -> "0000000000", "}]}"),
    LONG_EXPONENT(Fault.BROKEN, json("\"days\":[{\"sleepHours\":1e1"), n -> "1234567890", "}]}"),
    GREAT_NUMBERS(Fault.MISFIT, json("\"days\":["), n -> "{\"sleepHours\":1e999999999},"),
    SAME_FIELD(Fault.BROKEN, json(""), n -> "\"timeZone\":\"UTC\","),
    SAME_LIST(Fault.BROKEN, json(""), n -> "\"entries\":[],"),
    SAME_KEY(Fault.DOUBLED, json("\"entries\":["), n -> entry(0, "") + ","),
    SAME_MOVEMENT(Fault.DOUBLED, json("\"movementTries\":["), n -> "{\"movement\":\"short-walk\","
            + "\"date\":\"2026-11-20\",\"recordedAt\":\"2026-11-20T08:00:00Z\",\"response\":\"within-rule\"},"),
    ENTRIES(Fault.TOO_MANY, json("\"entries\":["), n -> entry(n, "") + ","),
    TRUNCATED(Fault.BROKEN, json("\"entries\":["), n -> entry(n, ",\"note\":\"" + "a".repeat(1999) + "\"") + ","),
    GARBAGE_BEHIND(Fault.BROKEN, json("\"days\":[]}"), n -> "}{"),
    WORDS(null, json("\"entries\":["), n -> entry(n, ",\"note\":\"\u20ac" + "a".repeat(1999) + "\"") + ",", last()),
    TREATMENTS(null, json("\"entries\":["), n -> n < 49_000 ? entry(n, ",\"treatments\":[" + treatment(n) + ","
            + treatment(-n) + "]") + "," : " ", last()),
    SPACE(Fault.EMPTY, "", n -> " \n"),
    SPACE_BEFORE(Fault.NOT_OURS, "", n -> " \n", "hello"),

    COLUMNS(Fault.BROKEN, "record", n -> ","),
    UNKNOWN_COLUMNS(Fault.BROKEN, "record", n -> ",a" + n),
    CELLS(Fault.BROKEN, table("entry"), n -> ","),
    CELLS_WITHOUT_COLUMN(Fault.UNKNOWN_FIELD, table(root()), n -> "entry" + ",".repeat(500) + "1\n", "end\n"),
    EMPTY_CELLS(Fault.CUT_OFF, table(""), n -> ",".repeat(50) + "\n"),
    EMPTY_RECORDS(Fault.TOO_MANY, table(""), n -> "entry\n"),
    EMPTY_PART_ROWS(Fault.MISSING, table(""), n -> "treatment\n"),
    UNKNOWN_RECORDS(Fault.UNKNOWN_RECORD, table(""), n -> "a\n"),
    JOURNALS(Fault.DOUBLED, table(""), n -> "journal\n"),
    EMPTY_LINES(Fault.CUT_OFF, table(""), n -> "\n"),
    PART_ROWS_OF_ONE(Fault.TOO_MANY, table(""), n -> "treatment,,,,k,,,,,,a\n"),
    PART_ROWS_OF_NONE(Fault.TOO_MANY, table(""), n -> "treatment,,,," + key(n) + ",,,,,,\u20ac" + n + "\n"),
    LONG_KEYS(Fault.NO_PARENT, table(""), n -> "treatment,,,," + key(n).repeat(100) + ",,,,,,a\n"),
    CHOICES_IN_CELLS(Fault.MISFIT, table(""), n -> "answer,,,," + key(n) + ",,,,,,,a," + "b c ".repeat(9999) + "d\n"),
    LONG_CELL(Fault.BROKEN, table("entry,"), n -> "abcdefghij"),
    LONG_QUOTE(Fault.BROKEN, table("entry,\""), n -> "\n\"\""),
    ZEROS(Fault.MISFIT, table(root()), n -> "day,,,,,2026-11-20" + ",".repeat(9) + "7." + "0".repeat(30_000) + "\n",
            "end\n"),
    PARTS_BEFORE_RECORDS(null, table(root()), n -> n < 50_000 ? "treatment,,,," + key(n) + ",,,,,,\u20ac" + n + "\n"
            : n < 90_000 ? "entry,,,," + key(n - 50_000) + ",,2026-11-20T08:00:00Z,2026-11-20T08:00:00Z,UTC,1\n" : "\n",
            rows(40_000, 50_000) + "end\n"),
    NOTES_IN_A_TABLE(null, table(root()), n -> "entry,,,," + key(n) + ",,2026-11-20T08:00:00Z,2026-11-20T08:00:00Z,"
            + "UTC,1,,,,,,\u20ac" + "a".repeat(1999) + "\n", "end\n"),

    ZIP(Fault.NOT_TEXT, "PK\3\4", n -> "\u00d0\u00c3\0\7", "", ISO_8859_1),
    GZIP(Fault.NOT_TEXT, "\37\u008b\b\0", n -> "\u00d0\u00c3\0\7", "", ISO_8859_1),
    ZEROS_ONLY(Fault.BROKEN, "", n -> "\0"),
    LATIN_1(Fault.NOT_TEXT, json("\"entries\":["), n -> entry(n, ",\"note\":\"\u00e9\"") + ",", "", ISO_8859_1),
    WITH_BOM_16(Fault.NOT_TEXT, json("\"entries\":["), n -> entry(n, "") + ",", "", UTF_16),
    BIG_ENDIAN_16(Fault.BROKEN, json("\"entries\":["), n -> entry(n, "") + ",", "", UTF_16BE),
    LITTLE_ENDIAN_16(Fault.BROKEN, json("\"entries\":["), n -> entry(n, "") + ",", "", UTF_16LE);

    private static final int LARGEST = 10 * 1024 * 1024;

    private final Fault fault;
    private final String start;
    private final IntFunction<String> each;
    private final String end;
    private final Charset charset;

    HostileFile(Fault fault, String start, IntFunction<String> each) {
        this(fault, start, each, "");
    }

    HostileFile(Fault fault, String start, IntFunction<String> each, String end) {
        this(fault, start, each, end, UTF_8);
    }

    HostileFile(Fault fault, String start, IntFunction<String> each, String end, Charset charset) {
        this.fault = fault;
        this.start = start;
        this.each = each;
        this.end = end;
        this.charset = charset;
    }

    /** Why it has to be refused, or null if it has to be taken. */
    Fault fault() {
        return fault;
    }

    /** The file as it lies in memory when it has been received. */
    InputStreamSource content() {
        byte[] file = new byte[LARGEST];
        byte[] last = end.getBytes(charset);
        int length = 0;
        byte[] next = start.getBytes(charset);
        for (int number = 0; length + next.length + last.length <= LARGEST; number++) {
            System.arraycopy(next, 0, file, length, next.length);
            length += next.length;
            next = each.apply(number).getBytes(charset == UTF_16 ? UTF_16BE : charset);
        }
        System.arraycopy(last, 0, file, length, last.length);
        int whole = length + last.length;
        return () -> new ByteArrayInputStream(file, 0, whole);
    }

    private static String json(String start) {
        return "{\"format\":\"backwise-journal\",\"version\":2,\"timeZone\":\"UTC\"," + start;
    }

    private static String table(String start) {
        return "record,format,version,timeZone,key,date,feltAt,recordedAt,zone,pain,name,question,chosen,worst,"
                + "sleepHours"
                + ",note\n" + start;
    }

    private static String root() {
        return "journal,backwise-journal,2,UTC\n";
    }

    private static String rows(int from, int to) {
        StringBuilder rows = new StringBuilder();
        for (int number = from; number < to; number++) {
            rows.append("entry,,,,").append(key(number))
                    .append(",,2026-11-20T08:00:00Z,2026-11-20T08:00:00Z,UTC,1\n");
        }
        return rows.toString();
    }

    private static String key(int number) {
        return "11111111-1111-4111-8111-1111" + Integer.toHexString(number | 0xF0000000);
    }

    private static String entry(int number, String more) {
        return "{\"key\":\"" + key(number) + "\",\"feltAt\":\"2026-11-20T08:00:00Z\","
                + "\"recordedAt\":\"2026-11-20T08:00:00Z\",\"zone\":\"UTC\",\"pain\":3" + more + "}";
    }

    private static String last() {
        return entry(-1, "") + "]}";
    }

    private static String treatment(int number) {
        return "{\"name\":\"\u20ac" + number + "\"}";
    }

    private static String assessment(int number, String answers) {
        return "{\"key\":\"" + key(number) + "\",\"date\":\"2026-11-20\",\"rulesVersion\":\"1\",\"urgency\":\"a\","
                + "\"answers\":[" + answers + "]}";
    }

    private static String answer(int number, String chosen) {
        return "{\"question\":\"a" + number + "\",\"chosen\":[\"" + chosen + "\"]}";
    }

    private static String choices(int number) {
        StringBuilder choices = new StringBuilder("a");
        for (int choice = 0; choice < 90; choice++) {
            choices.append("\",\"").append(Integer.toString(number * 90 + choice, Character.MAX_RADIX));
        }
        return choices.toString();
    }
}
