package vn.dondoc.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a pass takes of a processor. On a shared machine the clock on the wall says how busy the others are. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cpu {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public long nanoseconds;
    public long passes;

    void count(Runnable pass) {
        long before = THREADS.getCurrentThreadCpuTime();
        pass.run();
        nanoseconds += THREADS.getCurrentThreadCpuTime() - before;
        passes++;
    }
}
