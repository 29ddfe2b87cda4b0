package vn.dondoc.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a service keeps to. */
final class ServiceRules {

    private static final String ENTITY = "jakarta.persistence.Entity";

    private ServiceRules() {}

    static Map<String, ArchRule> of(String rootPackage) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("nobody asks the wall clock", CommonRules.NO_WALL_CLOCK);
        rules.put("every package is null-marked", CommonRules.NULL_MARKED);
        rules.put(
                "no feature depends on itself by way of another",
                slices().matching(rootPackage + ".(*)..").should().beFreeOfCycles());
        rules.put("HTTP stands in resources, pages and clients", HTTP_AT_THE_EDGE);
        rules.put("messaging stands in consumers and publishers", MESSAGING_AT_THE_EDGE);
        rules.put("no entity leaves the service", NO_ENTITY_IN_AN_ANSWER);
        rules.put("repositories are plurals, entities have no persistence of their own", NO_ACTIVE_RECORD);
        rules.put("classes are named by the domain", NAMED_BY_THE_DOMAIN);
        return rules;
    }

    static final ArchRule HTTP_AT_THE_EDGE = noClasses()
            .that(DescribedPredicate.describe(
                    "are no resource, page or client",
                    type -> !endsWithAny(outermost(type), "Resource", "Page", "Api")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")
            .allowEmptyShould(true);

    static final ArchRule MESSAGING_AT_THE_EDGE = noClasses()
            .that(DescribedPredicate.describe(
                    "are no consumer or publisher", type -> !endsWithAny(outermost(type), "Consumer", "Publisher")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.microprofile.reactive.messaging..", "io.smallrye.reactive.messaging..")
            .allowEmptyShould(true);

    static final ArchRule NO_ENTITY_IN_AN_ANSWER = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .should(new ArchCondition<JavaMethod>("not return an entity") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getReturnType().getAllInvolvedRawTypes().stream()
                            .filter(type -> type.isAnnotatedWith(ENTITY))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " returns the entity " + type.getName())));
                }
            })
            .allowEmptyShould(true);

    static final ArchRule NO_ACTIVE_RECORD = noClasses()
            .should()
            .beAssignableTo("io.quarkus.hibernate.orm.panache.PanacheEntityBase")
            .allowEmptyShould(true);

    static final ArchRule NAMED_BY_THE_DOMAIN = classes()
            .should()
            .haveNameNotMatching(".*(Service|Manager|Impl|Helper|Util|Utils|Dto|DTO)$")
            .andShould()
            .resideOutsideOfPackages(
                    "..service..", "..repository..", "..dto..", "..mapper..", "..util..", "..common..");

    private static JavaClass outermost(JavaClass type) {
        var outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static boolean endsWithAny(JavaClass type, String... endings) {
        for (var ending : endings) {
            if (type.getSimpleName().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
