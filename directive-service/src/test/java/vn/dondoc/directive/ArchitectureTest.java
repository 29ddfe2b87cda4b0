package vn.dondoc.directive;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.testkit.architecture.Architecture;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_architecture_holds() {
        return Architecture.of("vn.dondoc.directive");
    }
}
