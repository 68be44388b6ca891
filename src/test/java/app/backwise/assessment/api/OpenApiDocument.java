package app.backwise.assessment.api;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API, and what it makes of requests and responses. */
final class OpenApiDocument {

    private static final String HOME = "backwise:openapi.json";
    private static final SchemaLocation OFFICIAL_3_1 =
            SchemaLocation.of("https://spec.openapis.org/oas/3.1/schema-base/2022-10-07");
    private static final SchemaRegistry OFFICIAL = SchemaRegistry.withDialects(
            List.of(Dialects.getDraft202012(), Dialects.getOpenApi31()),
            registry -> registry.schemaIdResolvers(
                    ids -> ids.mapPrefix("https://spec.openapis.org", "classpath:spec.openapis.org")));

    private final JsonNode root;
    private final SchemaRegistry schemas;

    OpenApiDocument(String json) {
        root = JsonMapper.shared().readTree(json);
        schemas = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012(),
                registry -> registry.schemas(Map.of(HOME, json)));
    }

    /** What the OpenAPI Initiative's own schema for 3.1, schema objects included, finds wrong with a document. */
    static List<String> officialProblems(String json) {
        return messages(OFFICIAL.getSchema(OFFICIAL_3_1).validate(json, InputFormat.JSON));
    }

    JsonNode root() {
        return root;
    }

    /** The value at a JSON pointer, references followed. */
    JsonNode at(String pointer) {
        return root.at(followed(pointer));
    }

    /** A schema of the components. */
    JsonNode schema(String name) {
        return root.at("/components/schemas/" + name);
    }

    /** What the schema at a JSON pointer finds wrong with a value. */
    List<String> problems(String pointer, String json) {
        return messages(schemas.getSchema(SchemaLocation.of(HOME + "#" + pointer)).validate(json, InputFormat.JSON));
    }

    /** What is wrong with a response: an undeclared status, type or member, a missing header, anything. */
    List<String> problems(HttpResponse<String> response) {
        String path = "/paths/" + escaped(response.request().uri().getPath());
        String method = response.request().method().toLowerCase(Locale.ROOT);
        String operation = path + "/" + (response.statusCode() == 405 ? anyMethod(path) : method);
        String declared = followed(operation + "/responses/" + response.statusCode());
        String type = response.headers().firstValue("Content-Type").orElse("");
        String content = declared + "/content/" + escaped(type);
        if (root.at(content).isMissingNode()) {
            return List.of("not declared: " + method + " " + path + " " + response.statusCode() + " " + type);
        }
        List<String> missing = root.at(declared + "/headers").propertyStream()
                .map(Map.Entry::getKey)
                .filter(header -> response.headers().firstValue(header).isEmpty())
                .map(header -> "no header " + header)
                .toList();
        return missing.isEmpty() ? problems(content + "/schema", response.body()) : missing;
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private String anyMethod(String path) {
        return root.at(path).propertyNames().iterator().next();
    }

    private String followed(String pointer) {
        JsonNode reference = root.at(pointer).path("$ref");
        return reference.isString() ? followed(reference.stringValue().substring(1)) : pointer;
    }

    private static List<String> messages(List<Error> errors) {
        return errors.stream().map(Error::toString).toList();
    }
}
