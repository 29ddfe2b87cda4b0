package vn.dondoc.benchmarks.reminders;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What is measured on; no name of it, and no path. */
final class Machine {

    private static final double GIGABYTE = 1 << 30;

    private Machine() {}

    static String words() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Rounds.text("%d processors", Runtime.getRuntime().availableProcessors())
                + Rounds.text(", %.0f GB of memory, ", system.getTotalMemorySize() / GIGABYTE)
                + System.getProperty("java.vm.vendor") + " JDK " + Runtime.version()
                + "";
    }
}
