package app.backwise.journal.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.JournalRecords;
import app.backwise.journal.file.Problem.Fault;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in which something is wrong with the plan. */
class BadPlanTests {

    private static final String KEY = "11111111-1111-4111-8111-111111111111";
    private static final String TRY = "{\"date\":\"2026-11-21\",\"recordedAt\":\"2026-11-21T08:00:00Z\",\"dose\":5,"
            + "\"painDuring\":3,\"legsWorse\":false}";
    private static final String EXPERIMENT = "{\"key\":\"" + KEY + "\",\"date\":\"2026-11-20\",\"name\":\"Gardening\","
            + "\"unit\":\"minutes\",\"usual\":20,\"baseline\":3,\"category\":\"mild-improving\",\"startingDose\":5,"
            + "\"earlierReds\":0,\"tries\":[" + TRY + "]}";
    private static final String STAGE = "{\"stage\":\"settle\",\"date\":\"2026-11-20\",\"startingPain\":4}";
    private static final String CONFIRMATION = "{\"criterion\":\"walks\",\"date\":\"2026-11-20\",\"confirmed\":true}";
    private static final String MOVEMENT_TRY = "{\"movement\":\"short-walk\",\"date\":\"2026-11-20\","
            + "\"recordedAt\":\"2026-11-20T08:00:00Z\",\"response\":\"within-rule\"}";
    private static final String PROMPT = "{\"prompt\":\"quiet\",\"date\":\"2026-11-20\"}";
    private static final String HELP = "{\"recordedAt\":\"2026-11-20T08:00:00Z\"}";
    private static final String PLAN = ("{\"format\":\"backwise-journal\",\"version\":2,\"timeZone\":\"UTC\","
            + "\"experiments\":[%s],\"stages\":[%s],\"confirmations\":[%s],\"movementTries\":[%s],"
            + "\"promptsPutAway\":[%s],"
            + "\"helpAdvised\":[%s]}").formatted(EXPERIMENT, STAGE, CONFIRMATION, MOVEMENT_TRY, PROMPT, HELP);

    private static JournalFile read(String text) {
        return Sent.read(text.getBytes(StandardCharsets.UTF_8), FileFormat.NOW);
    }

    private static Problem only(String from, String to) {
        assertThat(PLAN).contains(from);
        JournalFile file = read(PLAN.replace(from, to));
        assertThat(file.journal()).isEmpty();
        assertThat(file.problems().first()).hasSize(1);
        return file.problems().first().get(0);
    }

    @Test
    void takesTheGoodOneThatTheBadOnesAreMadeOf() {
        assertThat(read(PLAN).problems().first()).isEmpty();
        assertThat(read(PLAN).journal()).map(JournalRecords::of)
                .map(journal -> journal.experiments().size() + journal.plan().size())
                .hasValue(6);
    }

    @Test
    void holdsTriesOfEarlierFilesAgainstTheFirstUsualPain() {
        assertThat(read(PLAN).journal()).map(JournalRecords::of)
                .map(journal -> journal.experiments().get(0).trials().get(0).usualPain()).hasValue(3);
        assertThat(read(PLAN.replace("\"dose\":5", "\"dose\":5,\"baseline\":7")).journal()).map(JournalRecords::of)
                .map(journal -> journal.experiments().get(0).trials().get(0).usualPain()).hasValue(7);
    }

    @Test
    void hasDistancesInTheirUnit() {
        String file = PLAN.replace("minutes", "kilometres").replace("\"usual\":20", "\"usual\":20.5")
                .replace("\"dose\":5", "\"dose\":0.5").replace("\"startingDose\":5", "\"startingDose\":5.0");

        assertThat(read(file).journal()).map(JournalRecords::of).map(journal -> journal.experiments().get(0))
                .hasValueSatisfying(run -> {
                    assertThat(run.goal().usual()).isEqualTo(205);
                    assertThat(run.basis().startingDose()).isEqualTo(50);
                    assertThat(run.trials().get(0).dose()).isEqualTo(5);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "\"name\":\"Gardening\"     | \"name\":\" \"           | experiment 1        | name         | MISSING",
            "\"name\":\"Gardening\"     | \"name\":\"1234567890123456789012345678901234567890"
                    + "123456789012345678901\" | experiment 1 | name | TOO_LONG",
            "\"unit\":\"minutes\",      | ~~                       | experiment 1        | unit         | MISSING",
            "\"unit\":\"minutes\"       | \"unit\":\"acres\"       | experiment 1        | unit         | MISFIT",
            "\"usual\":20               | \"usual\":20.5           | experiment 1        | usual        | MISFIT",
            "\"unit\":\"minutes\"       | \"unit\":\"pounds\"      | experiment 1        | ~~          | CONTRADICTION",
            "\"usual\":20               | \"usual\":20,\"repetitions\":5 | experiment 1  | ~~          | CONTRADICTION",
            "\"usual\":20               | \"usual\":20,\"repetitions\":0 | experiment 1  | repetitions | OUT_OF_RANGE",
            "\"usual\":20               | \"usual\":0              | experiment 1        | usual        | OUT_OF_RANGE",
            "\"usual\":20               | \"usual\":1441           | experiment 1        | usual        | OUT_OF_RANGE",
            "\"usual\":20               | \"usual\":4              | experiment 1        | ~~          | CONTRADICTION",
            "\"baseline\":3             | \"baseline\":11          | experiment 1        | baseline     | OUT_OF_RANGE",
            "\"earlierReds\":0          | \"earlierReds\":-1       | experiment 1        | earlierReds  | MISFIT",
            "\"mild-improving\"         | \"mild\"                 | experiment 1        | category     | MISFIT",
            "\"unit\":\"minutes\"       | \"unit\":\"minutes\",\"source\":\"flying\" | experiment 1 | source | MISFIT",
            "\"date\":\"2026-11-20\",\"name\" | \"date\":\"2026-11-26\",\"name\" | experiment 1 | date     | FUTURE",
            "\"dose\":5                 | \"dose\":0               | experiment 1, try 1 | dose         | OUT_OF_RANGE",
            "\"dose\":5                 | \"dose\":0.5             | experiment 1        | dose         | MISFIT",
            "\"painDuring\":3,          | ~~                       | experiment 1, try 1 | painDuring   | MISSING",
            ",\"legsWorse\":false       | ~~                       | experiment 1, try 1 | legsWorse    | MISSING",
            "\"recordedAt\":\"2026-11-21T08:00:00Z\" | \"recordedAt\":\"2026-11-24T08:00:00Z\" "
                    + "| experiment 1, try 1 | recordedAt | FUTURE",
            "\"stage\":\"settle\"       | \"stage\":\"fly\"        | stage 1             | stage        | MISFIT",
            "\"startingPain\":4         | \"startingPain\":11      | stage 1             | startingPain | OUT_OF_RANGE",
            "\"criterion\":\"walks\",   | ~~                       | confirmation 1      | criterion    | MISSING",
            "\"confirmed\":true         | \"confirmed\":\"yes\"    | confirmation 1      | confirmed    | MISFIT",
            "\"movement\":\"short-walk\" | \"movement\":\"flip\"   | movement-try 1      | movement     | MISFIT",
            ",\"response\":\"within-rule\" | ~~                    | movement-try 1      | response     | MISSING",
            "\"prompt\":\"quiet\"       | \"prompt\":\"loud\"      | prompt-put-away 1   | prompt       | MISFIT"})
    void namesTheRecordTheFieldAndTheFault(String from, String to, String record, String field, Fault fault) {
        Problem problem = only(from, to);

        assertThat(problem.record()).isEqualTo(record);
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.fault()).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"experiment,key", "stage,stage", "confirmation,criterion", "movement-try,movement",
            "prompt-put-away,prompt",
            "help-advised,recordedAt"})
    void refusesTheSameTwice(String record, String field) {
        String one = switch (record) {
            case "experiment" -> EXPERIMENT.replace("\"name\"", "\"stoppedOn\":\"2026-11-21\",\"name\"");
            case "stage" -> STAGE;
            case "confirmation" -> CONFIRMATION;
            case "movement-try" -> MOVEMENT_TRY;
            case "prompt-put-away" -> PROMPT;
            default -> HELP;
        };
        String there = record.equals("experiment") ? EXPERIMENT : one;

        assertThat(only("[" + there + "]", "[" + one + "," + one + "]"))
                .isEqualTo(new Problem(0, record + " 2", field, Fault.DOUBLED));
    }

    @Test
    void refusesTwoTriesOfADay() {
        assertThat(only(TRY, TRY + "," + TRY)).isEqualTo(new Problem(0, "experiment 1", "", Fault.CONTRADICTION));
    }

    @Test
    void refusesTwoExperimentsThatRun() {
        assertThat(only(EXPERIMENT, EXPERIMENT + "," + EXPERIMENT.replace(KEY, KEY.replace('1', '2'))))
                .isEqualTo(new Problem(0, "experiment 2", "", Fault.TWO_RUNNING));
    }

    /** After a try of today the next experiment begins tomorrow. */
    @Test
    void takesAnExperimentThatBeginsTomorrow() {
        LocalDate tomorrow = LocalDate.of(2026, 11, 24);

        assertThat(Sent
                .read(PLAN.replace("\"date\":\"2026-11-20\",\"name\"", "\"date\":\"" + tomorrow + "\",\"name\"")
                        .getBytes(StandardCharsets.UTF_8), FileFormat.NOW.minusSeconds(20_000))
                .journal()).isPresent();
    }

    @Test
    void findsTheTriesOfAnExperimentInATable() {
        String csv = FileFormat.CSV.of(read(PLAN).journal().orElseThrow());

        assertThat(read(csv).journal()).isEqualTo(read(PLAN).journal());
        assertThat(read(csv.replaceFirst("try,(.*?)1111", "try,$12222")).problems().first())
                .extracting(Problem::fault).containsExactly(Fault.NO_PARENT);
    }
}
