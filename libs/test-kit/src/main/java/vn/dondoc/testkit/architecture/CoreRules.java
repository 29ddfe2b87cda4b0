package vn.dondoc.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A core imports only {@code java.*} and what it is allowed by name: that is what makes its tests milliseconds long. */
final class CoreRules {

    private CoreRules() {}

    static Map<String, ArchRule> of(String rootPackage, String... allowedPackages) {
        var allowed = Stream.concat(
                        Stream.of("java..", "org.jspecify..", rootPackage + ".."), Stream.of(allowedPackages))
                .toArray(String[]::new);
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "the core knows the JDK and nothing else",
                classes().should().onlyDependOnClassesThat().resideInAnyPackage(allowed));
        rules.put("nobody asks the wall clock", CommonRules.NO_WALL_CLOCK);
        rules.put("every package is null-marked", CommonRules.NULL_MARKED);
        return rules;
    }
}
