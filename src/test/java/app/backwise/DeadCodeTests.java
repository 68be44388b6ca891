package app.backwise;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A method that the site does not call, in Java or on a page, is not kept; but for the few that let tests look inside.
 */
class DeadCodeTests {

    private static final Pattern CALLED = Pattern.compile("\\b(\\w+)\\(");
    private static final Set<String> FOR_TESTS = Set.of("Visitor.account", "WaitException.time", "Passwords.turns",
            "Placed.length", "Experiments.with", "SessionPlaces.taken", "FileTurns.taken", "PluralRule.categories");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("app.backwise");

    @Test
    void hasNoMethodThatNothingCalls() throws IOException {
        Set<String> onPages = calledOnPages();
        List<JavaMethod> own = CLASSES.stream().flatMap(owner -> owner.getMethods().stream())
                .filter(DeadCodeTests::calledByNobodyElse).toList();

        assertThat(own).hasSizeGreaterThan(500);
        assertThat(own).filteredOn(method -> method.getAccessesToSelf().isEmpty())
                .filteredOn(method -> !onPages.contains(method.getName()))
                .extracting(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .isSubsetOf(FOR_TESTS);
    }

    /** Not by Java, Spring, the database or what a type above it promises. */
    private static boolean calledByNobodyElse(JavaMethod method) {
        JavaClass owner = method.getOwner();
        boolean accessor = owner.isRecord() && method.getRawParameterTypes().isEmpty()
                && owner.tryGetField(method.getName()).isPresent();
        boolean ofEnums = owner.isEnum() && Set.of("values", "valueOf", "$values").contains(method.getName());
        boolean made = method.getModifiers().contains(JavaModifier.SYNTHETIC) || method.getName().equals("main");
        return !accessor && !ofEnums && !made && method.getAnnotations().isEmpty() && !promised(method)
                && !owner.isAnnotation();
    }

    private static boolean promised(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .flatMap(above -> above.getMethods().stream())
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getRawParameterTypes().size() == method.getRawParameterTypes().size());
    }

    private static Set<String> calledOnPages() throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                CALLED.matcher(Files.readString(page)).results().map((MatchResult call) -> call.group(1))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
