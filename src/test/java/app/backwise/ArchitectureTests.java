package app.backwise;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
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
                .layer("id").definedBy("app.backwise.core.id")
                .layer("questionnaire").definedBy("app.backwise.core.questionnaire")
                .layer("assessment").definedBy("app.backwise.core.assessment")
                .layer("decision").definedBy("app.backwise.core.decision")
                .layer("journal").definedBy("app.backwise.core.journal")
                .layer("statistics").definedBy("app.backwise.core.journal.statistics")
                .layer("response").definedBy("app.backwise.core.response")
                .layer("movement").definedBy("app.backwise.core.movement")
                .layer("clearance").definedBy("app.backwise.core.clearance")
                .layer("plan").definedBy("app.backwise.core.plan")
                .layer("history").definedBy("app.backwise.core.history")
                .layer("recovery").definedBy("app.backwise.core.recovery")
                .layer("experiment").definedBy("app.backwise.core.experiment")
                .layer("stage").definedBy("app.backwise.core.stage")
                .layer("prompt").definedBy("app.backwise.core.prompt")
                .layer("followup").definedBy("app.backwise.core.followup")
                .layer("hazard").definedBy("app.backwise.core.hazard")
                .ignoreDependency(alwaysTrue(), resideInAPackage("app.backwise.core.id"))
                .whereLayer("id").mayNotAccessAnyLayer()
                .whereLayer("hazard").mayNotAccessAnyLayer()
                .whereLayer("questionnaire").mayNotAccessAnyLayer()
                .whereLayer("assessment").mayOnlyAccessLayers("questionnaire")
                .whereLayer("decision").mayOnlyAccessLayers("assessment", "questionnaire")
                .whereLayer("journal").mayNotAccessAnyLayer()
                .whereLayer("statistics").mayOnlyAccessLayers("journal")
                .whereLayer("response").mayOnlyAccessLayers("journal")
                .whereLayer("movement").mayOnlyAccessLayers("response", "assessment", "questionnaire")
                .whereLayer("clearance").mayOnlyAccessLayers("response", "statistics", "journal", "decision")
                .whereLayer("plan")
                .mayOnlyAccessLayers("movement", "clearance", "decision", "assessment", "questionnaire")
                .whereLayer("history")
                .mayOnlyAccessLayers("plan", "movement", "clearance", "decision", "assessment", "questionnaire")
                .whereLayer("recovery").mayOnlyAccessLayers("plan", "journal")
                .whereLayer("experiment")
                .mayOnlyAccessLayers("history", "plan", "clearance", "response", "journal", "decision")
                .whereLayer("stage").mayOnlyAccessLayers("clearance", "movement", "statistics", "journal", "decision")
                .whereLayer("prompt").mayOnlyAccessLayers("clearance", "response", "statistics", "journal", "decision")
                .whereLayer("followup").mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitectureIgnoring(resideOutsideOfPackage(CORE))
                .check(CLASSES);
    }

    @Test
    void pointsTheArrowsBetweenFeaturesOneWay() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("core").definedBy(CORE)
                .layer("form").definedBy("app.backwise.form..")
                .layer("display").definedBy("app.backwise.display")
                .layer("figure").definedBy("app.backwise.figure")
                .layer("calendar").definedBy("app.backwise.calendar")
                .layer("guard").definedBy("app.backwise.guard..")
                .layer("database").definedBy("app.backwise.database..")
                .layer("language").definedBy("app.backwise.language..")
                .layer("assessment").definedBy("app.backwise.assessment..")
                .layer("journal").definedBy("app.backwise.journal..")
                .layer("site").definedBy("app.backwise.site..")
                .layer("plan").definedBy("app.backwise.plan..")
                .layer("home").definedBy("app.backwise.home..")
                .layer("account").definedBy("app.backwise.account..")
                .optionalLayer("report").definedBy("app.backwise.report..")
                .whereLayer("core").mayNotAccessAnyLayer()
                .whereLayer("form").mayOnlyAccessLayers("core")
                .whereLayer("display").mayOnlyAccessLayers("core", "form")
                .whereLayer("figure").mayOnlyAccessLayers("core")
                .whereLayer("calendar").mayNotAccessAnyLayer()
                .whereLayer("guard").mayNotAccessAnyLayer()
                .whereLayer("database").mayNotAccessAnyLayer()
                .whereLayer("database").mayNotBeAccessedByAnyLayer()
                .whereLayer("language").mayNotAccessAnyLayer()
                .whereLayer("journal").mayOnlyAccessLayers("core", "form", "display", "guard", "language")
                .whereLayer("assessment").mayOnlyAccessLayers("core", "journal", "form", "figure", "calendar")
                .whereLayer("plan").mayOnlyAccessLayers("core", "journal", "form", "figure", "calendar")
                .whereLayer("report").mayOnlyAccessLayers("core", "journal")
                .whereLayer("account").mayOnlyAccessLayers("core", "journal", "form", "guard")
                .whereLayer("site").mayOnlyAccessLayers("core", "form", "guard")
                .whereLayer("home").mayOnlyAccessLayers("core", "figure", "journal", "plan")
                .whereLayer("home").mayNotBeAccessedByAnyLayer()
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
