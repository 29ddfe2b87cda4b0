package vn.dondoc.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules as tests of one module.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> the_architecture_holds() {
 *     return Architecture.of("vn.dondoc.task");
 * }
 * }</pre>
 */
public final class Architecture {

    private Architecture() {}

    /** Every rule over the main classes below the package. */
    public static Stream<DynamicTest> of(String rootPackage) {
        return over(rootPackage, ServiceRules.of(rootPackage));
    }

    /** The rules of a core that knows no framework: it may depend on the JDK, itself and the packages named. */
    public static Stream<DynamicTest> ofCore(String rootPackage, String... allowedPackages) {
        return over(rootPackage, CoreRules.of(rootPackage, allowedPackages));
    }

    private static Stream<DynamicTest> over(String rootPackage, Map<String, ArchRule> rules) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("there are classes to look at", () -> {
                    if (classes.isEmpty()) {
                        throw new AssertionError("No class below " + rootPackage);
                    }
                })),
                rules.entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(classes))));
    }
}
