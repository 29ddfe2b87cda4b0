package vn.dondoc.testkit.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reader and the calendar stay free of every framework. */
class CoresKnowNoFrameworkTest {

    @TestFactory
    @DisplayName("the calendar knows the JDK and the lunar calendar")
    Stream<DynamicTest> the_calendar_knows_the_jdk_and_the_lunar_calendar() {
        return Architecture.ofCore("vn.dondoc.calendar", "net.time4j..");
    }

    @TestFactory
    @DisplayName("the reader knows the JDK and the calendar")
    Stream<DynamicTest> the_reader_knows_the_jdk_and_the_calendar() {
        return Architecture.ofCore("vn.dondoc.reader", "vn.dondoc.calendar..");
    }
}
