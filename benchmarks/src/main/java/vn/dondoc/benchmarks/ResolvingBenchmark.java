package vn.dondoc.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.dondoc.reader.units.Unit;
import vn.dondoc.reader.units.UnitNames;

/** Names against a directory of the whole country; one operation resolves {@link InventedUnits#NAMES} of them. */
@State(Scope.Thread)
public class ResolvingBenchmark {

    private final List<Unit> units = InventedUnits.all();
    private final UnitNames directory = UnitNames.of(units);
    private final List<String> known = InventedUnits.knownNames();
    private final List<String> unknown = InventedUnits.unknownNames();

    @Benchmark
    public void building(Cpu cpu, Blackhole blackhole) {
        cpu.count(() -> blackhole.consume(UnitNames.of(units)));
    }

    @Benchmark
    public void knownNames(Cpu cpu, Blackhole blackhole) {
        cpu.count(() -> known.forEach(name -> blackhole.consume(directory.resolve(name))));
    }

    @Benchmark
    public void unknownNames(Cpu cpu, Blackhole blackhole) {
        cpu.count(() -> unknown.forEach(name -> blackhole.consume(directory.resolve(name))));
    }
}
