package vn.dondoc.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Rules that hold everywhere. */
final class CommonRules {

    private static final Set<String> NOW = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    /** Decisions read the injected clock; only the producer of that clock may ask the machine. */
    static final ArchRule NO_WALL_CLOCK = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("ClockProducer")
            .should()
            .callMethodWhere(DescribedPredicate.describe("asks the wall clock", CommonRules::asksTheWallClock));

    static final ArchRule NULL_MARKED = classes()
            .should(new ArchCondition<JavaClass>("stand in a null-marked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                    }
                }
            });

    private CommonRules() {}

    private static boolean asksTheWallClock(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        var owner = target.getOwner().getName();
        var name = target.getName();
        boolean withoutClock =
                target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return NOW.contains(owner) && name.equals("now") && withoutClock
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || owner.equals("java.time.ZoneId") && name.equals("systemDefault")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    }
}
