package app.backwise.assessment.api;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.CategoryRules;
import app.backwise.core.decision.Door;
import app.backwise.core.decision.Evidence;
import app.backwise.core.decision.SafetyRule;
import app.backwise.core.decision.SafetyRules;
import app.backwise.core.decision.Urgency;
import app.backwise.core.movement.MovementDriver;
import app.backwise.core.plan.Activity;
import app.backwise.core.questionnaire.Question.Format;
import app.backwise.core.questionnaire.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description is valid, complete, strict and says the same as the code. */
@ApiTest
class OpenApiTests {

    private static final Set<String> METHODS =
            Set.of("get", "post", "put", "patch", "delete", "head", "options", "trace");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private String text;
    private OpenApiDocument description;

    @BeforeEach
    void read(Api api) {
        text = api.get(Api.DESCRIPTION).body();
        description = new OpenApiDocument(text);
    }

    /** Every object in the document with its JSON pointer. */
    private void walk(String pointer, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (node.isObject()) {
            visitor.accept(pointer, node);
            node.properties().forEach(member -> walk(pointer + "/" + OpenApiDocument.escaped(member.getKey()),
                    member.getValue(), visitor));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                walk(pointer + "/" + index, node.get(index), visitor);
            }
        }
    }

    /** Every schema of an object, with its JSON pointer. */
    private Map<String, JsonNode> objectSchemas() {
        Map<String, JsonNode> found = new TreeMap<>();
        walk("", description.root(), (pointer, node) -> {
            if (node.path("type").asString("").equals("object")) {
                found.put(pointer, node);
            }
        });
        return found;
    }

    private List<String> idsOf(String schema) {
        return Api.strings(description.schema(schema).get("enum"));
    }

    private static Set<String> names(JsonNode object) {
        return new LinkedHashSet<>(object.propertyNames());
    }

    @Test
    void areAValidOpenApiDocument() {
        assertThat(OpenApiDocument.officialProblems(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/info | title | 1", "'' | openapi | \"3.0.3\"", "/components/schemas/Urgency | type | \"strin\"",
            "/components/schemas/Step | required | \"next\"", "/paths/~1api~1assessment/post | response | {}",
            "/components/schemas/Clause/properties/atLeast | minimum | \"1\"", "/servers/0 | urls | \"/\""})
    void areHeldAgainstASchemaThatSeesMistakes(String pointer, String member, String value) {
        JsonNode broken = description.root().deepCopy();
        ((ObjectNode) broken.at(pointer)).set(member, JsonMapper.shared().readTree(value));

        assertThat(OpenApiDocument.officialProblems(broken.toString())).isNotEmpty();
    }

    @Test
    void haveEveryPathAndMethod() {
        Set<String> served = mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api"))
                        .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toSet());
        Set<String> described = description.root().get("paths").propertyStream()
                .flatMap(path -> path.getValue().propertyStream().map(Map.Entry::getKey).filter(METHODS::contains)
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());

        assertThat(described).isEqualTo(served).hasSize(4);
    }

    @Test
    void haveEveryQuestionWithItsOptionsAndKind() {
        JsonNode answers = description.schema("Answers").get("properties");

        assertThat(answers.propertyNames()).containsExactlyElementsOf(Questions.all().map(Question::id).toList());
        assertThat(Questions.all()).allSatisfy(question -> {
            JsonNode answer = answers.get(question.id());
            assertThat(Api.strings(answer.at("/items/enum"))).isEqualTo(question.options());
            assertThat(answer.get("type").stringValue()).isEqualTo("array");
            assertThat(answer.get("minItems").intValue()).isEqualTo(1);
            assertThat(answer.get("uniqueItems").booleanValue()).isTrue();
            assertThat(answer.path("maxItems").asInt(0)).isEqualTo(question.format() == Format.MULTIPLE ? 0 : 1);
        });
        assertThat(description.schema("Answers").has("required")).isFalse();
        assertThat(idsOf("QuestionId")).isEqualTo(Questions.all().map(Question::id).toList());
        assertThat(Api.strings(description.at("/components/schemas/Question/properties/kind/enum")))
                .isEqualTo(Stream.of(Format.values()).map(Format::id).toList());
    }

    @Test
    void haveEveryIdOfADecision() {
        assertThat(idsOf("RuleId")).isEqualTo(Stream.concat(SafetyRules.ALL.stream(),
                Stream.of(SafetyRules.STILL_DEBILITATING)).map(SafetyRule::id).toList());
        assertThat(idsOf("Door")).isEqualTo(Stream.of(Door.values()).map(Door::id).toList());
        assertThat(idsOf("EvidenceId")).isEqualTo(Stream.of(Evidence.values()).map(Evidence::id).toList());
        assertThat(idsOf("Urgency")).isEqualTo(Stream.of(Urgency.values()).map(Urgency::id).toList());
        assertThat(idsOf("Category")).isEqualTo(CategoryRules.ALL.stream().map(rule -> rule.category().id()).toList());
        assertThat(idsOf("Driver")).isEqualTo(Stream.of(MovementDriver.values()).map(MovementDriver::id).toList());
        assertThat(idsOf("ActivityId")).isEqualTo(Stream.of(Activity.values()).map(Activity::id).toList());
    }

    @Test
    void explainEveryIdOfAFewInWords() {
        assertThat(List.of("Urgency", "Door", "Category", "Driver"))
                .allSatisfy(schema -> assertThat(idsOf(schema)).allSatisfy(
                        id -> assertThat(description.schema(schema).get("description").stringValue())
                                .contains(id + ": ")));
        JsonNode problem = description.at("/components/schemas/InvalidAnswers/properties/problem");
        assertThat(Api.strings(problem.get("enum")))
                .allSatisfy(id -> assertThat(problem.get("description").stringValue()).contains(id + ": "));
    }

    @Test
    void sayAfterHowManyDaysToLookAgain() {
        JsonNode days = description.at("/components/schemas/Step/properties/lookAgainAfterDays/description");
        JsonNode categories = description.schema("Category").get("enum");

        assertThat(Api.strings(categories)).filteredOn(category -> !category.equals("trauma"))
                .allSatisfy(category -> assertThat(days.stringValue())
                        .containsPattern("\\d+ for [^;:]*" + category + "|otherwise for " + category));
    }

    @Test
    void describeEveryMember() {
        Map<String, String> silent = new TreeMap<>();
        objectSchemas().forEach((pointer, schema) -> schema.path("properties").propertyStream()
                .filter(property -> !property.getValue().has("description"))
                .filter(property -> !description.at(pointer + "/properties/" + property.getKey()).has("description"))
                .forEach(property -> silent.put(pointer, property.getKey())));

        assertThat(silent).isEmpty();
        assertThat(description.root().at("/components/schemas").values()).allMatch(schema -> schema.has("description"));
    }

    @Test
    void allowNoMemberThatIsNotDescribed() {
        Map<String, Boolean> open = objectSchemas().entrySet().stream()
                .filter(schema -> !schema.getKey().contains("/properties/answers"))
                .collect(toMap(Map.Entry::getKey,
                        schema -> schema.getValue().path("additionalProperties").asBoolean(true)));

        assertThat(open).hasSizeGreaterThan(12);
        assertThat(open.entrySet()).filteredOn(Map.Entry::getValue).extracting(Map.Entry::getKey)
                .singleElement().asString().startsWith("/paths/~1api~1openapi.json/");
    }

    @Test
    void requireEveryMemberOfAResponse() {
        Map<String, Set<String>> optional = new TreeMap<>();
        objectSchemas().forEach((pointer, schema) -> {
            Set<String> left = names(schema.path("properties"));
            Api.strings(schema.path("required")).forEach(left::remove);
            if (!left.isEmpty()) {
                optional.put(pointer.substring(pointer.lastIndexOf('/') + 1), left);
            }
        });

        assertThat(optional).containsOnlyKeys("Answers", "InvalidAnswers")
                .containsEntry("InvalidAnswers", Set.of("question"));
    }

    @Test
    void referToEverythingTheyHaveAndNothingElse() {
        List<String> references = new ArrayList<>();
        walk("", description.root(), (pointer, node) -> {
            if (node.path("$ref").isString()) {
                references.add(node.get("$ref").stringValue());
            }
        });

        assertThat(references).allSatisfy(reference -> {
            assertThat(reference).startsWith("#/components/");
            assertThat(description.root().at(reference.substring(1)).isObject()).isTrue();
        });
        assertThat(description.root().get("components").propertyStream()
                .flatMap(kind -> kind.getValue().propertyStream()
                        .map(one -> "#/components/" + kind.getKey() + "/" + one.getKey())))
                .isSubsetOf(references);
    }

    @Test
    void nameNoMachine() {
        assertThat(text).doesNotContain("://", "localhost", "www.");
        assertThat(description.root().get("servers")).singleElement()
                .satisfies(server -> assertThat(server.get("url").stringValue()).isEqualTo("/"));
    }

    @Test
    void sayWhatItIsAndWhatItIsNot() {
        assertThat(description.root().at("/info/description").stringValue())
                .contains("guidance and not a diagnosis", "keeps nothing");
        assertThat(text).doesNotContainPattern("(?i)\\bcures?\\b|instability|\\bdamage\\b|percent|\\?\\?");
    }
}
