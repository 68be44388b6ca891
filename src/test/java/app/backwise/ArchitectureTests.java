package app.backwise;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** The arrows between packages. A rule that matches no class fails. */
class ArchitectureTests {

    private static final String CORE = "app.backwise.core..";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("app.backwise");

    @Test
    void keepsTheCorePlainJava() {
        classes().that().resideInAPackage(CORE)
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", CORE)
                .check(CLASSES);
    }

    @Test
    void keepsFilesAndNetworksOutOfTheCore() {
        noClasses().that().resideInAPackage(CORE)
                .should().dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..")
                .check(CLASSES);
    }

    @Test
    void keepsClocksOutOfTheCore() {
        noClasses().that().resideInAPackage(CORE)
                .should().callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime")
                .orShould().dependOnClassesThat().areAssignableTo(java.time.Clock.class)
                .orShould().callConstructor(java.util.Date.class)
                .check(CLASSES);
    }

    @Test
    void keepsChanceOutOfTheCore() {
        noClasses().that().resideInAPackage(CORE)
                .should().dependOnClassesThat().areAssignableTo(java.util.random.RandomGenerator.class)
                .orShould().callMethod(Math.class, "random")
                .orShould().callMethod(java.util.UUID.class, "randomUUID")
                .orShould().callMethod(java.util.Collections.class, "shuffle", java.util.List.class)
                .check(CLASSES);
    }

    @Test
    void pointsTheArrowsOfTheCoreOneWay() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("questionnaire").definedBy("app.backwise.core.questionnaire..")
                .layer("assessment").definedBy("app.backwise.core.assessment..")
                .layer("decision").definedBy("app.backwise.core.decision..")
                .layer("plan").definedBy("app.backwise.core.plan..")
                .layer("journal").definedBy("app.backwise.core.journal..")
                .whereLayer("questionnaire").mayNotAccessAnyLayer()
                .whereLayer("assessment").mayOnlyAccessLayers("questionnaire")
                .whereLayer("decision").mayOnlyAccessLayers("assessment", "questionnaire")
                .whereLayer("plan").mayOnlyAccessLayers("decision", "assessment", "questionnaire", "journal")
                .whereLayer("journal").mayNotAccessAnyLayer()
                .whereLayer("journal").mayOnlyBeAccessedByLayers("plan")
                .check(CLASSES);
    }

    @Test
    void pointsTheArrowsBetweenFeaturesOneWay() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("core").definedBy(CORE)
                .layer("form").definedBy("app.backwise.form..")
                .layer("assessment").definedBy("app.backwise.assessment..")
                .layer("journal").definedBy("app.backwise.journal..")
                .layer("site").definedBy("app.backwise.site..")
                .layer("plan").definedBy("app.backwise.plan..")
                .layer("account").definedBy("app.backwise.account..")
                .optionalLayer("report").definedBy("app.backwise.report..")
                .whereLayer("core").mayNotAccessAnyLayer()
                .whereLayer("form").mayOnlyAccessLayers("core")
                .whereLayer("journal").mayOnlyAccessLayers("core", "form")
                .whereLayer("assessment").mayOnlyAccessLayers("core", "journal")
                .whereLayer("plan").mayOnlyAccessLayers("core", "journal", "form")
                .whereLayer("report").mayOnlyAccessLayers("core", "journal")
                .whereLayer("account").mayOnlyAccessLayers("core", "journal")
                .whereLayer("site").mayOnlyAccessLayers("core")
                .whereLayer("site").mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void goesRoundInNoCircle() {
        slices().matching("app.backwise.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void namesThingsOfTheCoreAfterTheDomain() {
        noClasses().that().resideInAPackage(CORE)
                .should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Base)")
                .check(CLASSES);
    }

    @Test
    void keepsControllersToTheirPackages() {
        classes().that().areMetaAnnotatedWith("org.springframework.stereotype.Controller")
                .or().areAnnotatedWith("org.springframework.stereotype.Controller")
                .should().bePackagePrivate()
                .check(CLASSES);
    }
}
