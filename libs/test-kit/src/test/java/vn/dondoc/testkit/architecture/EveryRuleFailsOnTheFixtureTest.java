package vn.dondoc.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A rule nobody has seen fail is no rule. */
class EveryRuleFailsOnTheFixtureTest {

    private static final String FIXTURE = "vn.dondoc.testkit.architecture.fixture";

    private final JavaClasses fixture = new ClassFileImporter().importPackages(FIXTURE);

    @TestFactory
    @DisplayName("every rule of a service fails on the fixture")
    Stream<DynamicTest> every_rule_of_a_service_fails_on_the_fixture() {
        return failing(ServiceRules.of(FIXTURE));
    }

    @TestFactory
    @DisplayName("every rule of a core fails on the fixture")
    Stream<DynamicTest> every_rule_of_a_core_fails_on_the_fixture() {
        return failing(CoreRules.of(FIXTURE));
    }

    private Stream<DynamicTest> failing(Map<String, ArchRule> rules) {
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(fixture).hasViolation())
                                .isTrue()));
    }
}
