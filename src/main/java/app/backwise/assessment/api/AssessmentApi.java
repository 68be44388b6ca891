package app.backwise.assessment.api;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.Evidence;
import app.backwise.core.decision.Reason;
import app.backwise.core.questionnaire.Answers;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The same decision for programs. Keeps nothing. */
@RestController
@RequestMapping("/api")
class AssessmentApi {

    private static final int MAXIMUM_BODY_BYTES = 64 * 1024;

    private final DecisionService decisions;
    private final AnswersReader reader;
    private final MessageSource words;

    AssessmentApi(DecisionService decisions, AnswersReader reader, MessageSource words) {
        this.decisions = decisions;
        this.reader = reader;
        this.words = words;
    }

    @PostMapping(path = "/assessment", consumes = MediaType.APPLICATION_JSON_VALUE)
    ApiResult assess(InputStream body, Locale locale) throws IOException {
        byte[] bytes = body.readNBytes(MAXIMUM_BODY_BYTES + 1);
        if (bytes.length > MAXIMUM_BODY_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        Answers answers = reader.read(bytes);
        return ApiResult.of(decisions.next(answers), answers, reason -> sourceOf(reason, locale));
    }

    @GetMapping("/assessment/questions")
    List<ApiQuestion> questions(Locale locale) {
        return Stream.concat(
                Questions.PART_ONE.questions().stream().map(one -> ApiQuestion.of(one, 1, words, locale)),
                Questions.PART_TWO.questions().stream().map(one -> ApiQuestion.of(one, 2, words, locale)))
                .toList();
    }

    @GetMapping("/assessment/rules")
    ApiRules rules(Locale locale) {
        return ApiRules.current(words, locale);
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource description() {
        return new ClassPathResource("openapi.json");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidAnswersException invalid, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        String name = Objects.requireNonNullElse(invalid.question(), "…");
        problem.setDetail(words.getMessage("api." + invalid.problem(), new Object[] {name}, locale));
        problem.setProperty("problem", invalid.problem());
        if (invalid.question() != null) {
            problem.setProperty("question", invalid.question());
        }
        problem.setProperty("allowed", invalid.allowed());
        return ResponseEntity.badRequest().contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private String sourceOf(Reason reason, Locale locale) {
        return reason.rule().evidence().stream()
                .map(evidence -> evidence.id() + ": " + evidenceWords(evidence, locale))
                .collect(Collectors.joining(" "));
    }

    private String evidenceWords(Evidence evidence, Locale locale) {
        return words.getMessage("evidence." + evidence.key(), null, locale);
    }
}
