package app.backwise.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** What the site says that was checked. */
final class PublishedChecks {

    private static final Path FRESH = Path.of("target", "checks.properties");

    private PublishedChecks() {}

    /** Holds what is published against what was counted, and leaves the new figures where it differs. */
    static void hold() throws IOException {
        Map<String, String> counted = counted();
        Properties published = published();
        if (!published.equals(properties(counted))) {
            Files.createDirectories(FRESH.getParent());
            Files.writeString(FRESH, counted.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n").collect(Collectors.joining()));
        }

        boolean sameRules = counted.get("rules.fingerprint").equals(published.getProperty("rules.fingerprint"));
        boolean sameVersion = counted.get("rules.version").equals(published.getProperty("rules.version"));
        assertThat(sameRules || !sameVersion)
                .as("The questions or rules changed: move RulesVersion, then run this test again").isTrue();
        assertThat(published)
                .as("Copy %s over src/main/resources/checks.properties", FRESH)
                .isEqualTo(properties(counted));
    }

    private static Map<String, String> counted() {
        Map<String, String> counted = new LinkedHashMap<>();
        counted.put("checks.finding-sets", Long.toString(FindingSweep.run().checked()));
        counted.put("checks.monotone-pairs", Long.toString(FindingSweep.run().pairsCompared()));
        counted.put("checks.category-products", Long.toString(CategoryProduct.run()));
        counted.put("checks.stiffness-sets", Long.toString(StiffnessSets.run()));
        counted.put("checks.random-answers", Long.toString(RandomAnswers.run()));
        counted.put("checks.rules", Integer.toString(SafetyRules.ALL.size()));
        counted.put("checks.rule-finding-sets", Integer.toString(
                SafetyRules.ALL.stream().mapToInt(rule -> FindingsNeeded.by(rule).size()).sum()));
        counted.put("checks.vignettes", Integer.toString(Vignette.all().size() + AnsweredCase.all().size()));
        counted.put("rules.version", RulesVersion.CURRENT);
        counted.put("rules.fingerprint", Fingerprint.sha256());
        return counted;
    }

    private static Properties published() throws IOException {
        Properties published = new Properties();
        try (InputStream file = PublishedChecks.class.getResourceAsStream("/checks.properties")) {
            if (file != null) {
                published.load(file);
            }
        }
        return published;
    }

    private static Properties properties(Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(values);
        return properties;
    }
}
