package vn.dondoc.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.dondoc.reader.units.Resolution;
import vn.dondoc.reader.units.Unit;
import vn.dondoc.reader.units.UnitNames;

/** Names against a directory of the whole country; one operation takes the next name. */
@State(Scope.Thread)
public class ResolvingBenchmark {

    private final List<Unit> units = InventedUnits.all();
    private final UnitNames directory = UnitNames.of(units);
    private final List<String> known = InventedUnits.knownNames();
    private final List<String> unknown = InventedUnits.unknownNames();
    private int next;

    @Benchmark
    public UnitNames building() {
        return UnitNames.of(units);
    }

    @Benchmark
    public Resolution knownName() {
        return directory.resolve(following(known));
    }

    @Benchmark
    public Resolution unknownName() {
        return directory.resolve(following(unknown));
    }

    private String following(List<String> names) {
        next = next + 1 < names.size() ? next + 1 : 0;
        return names.get(next);
    }
}
