package vn.dondoc.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.DirectiveReader;

/** One operation reads every document once. */
@State(Scope.Thread)
public class ReadingBenchmark {

    private static final Pattern DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

    /** A folder of texts. */
    @Param("")
    public String folder = "";

    private List<String> texts = List.of();

    @Setup
    public void load() {
        texts = Texts.in(Path.of(folder)).texts();
    }

    /** Metadata, assignments, deadlines; no units resolved. */
    @Benchmark
    public void reading(Cpu cpu, Blackhole blackhole) {
        cpu.count(() ->
                texts.forEach(text -> blackhole.consume(DirectiveReader.read(text, null, WorkingCalendar.official()))));
    }

    /** The floor: one regular expression, and nothing done with what it finds. */
    @Benchmark
    public void scanning(Cpu cpu, Blackhole blackhole) {
        cpu.count(() -> texts.forEach(text -> {
            var dates = DATE.matcher(text);
            while (dates.find()) {
                blackhole.consume(dates.start());
            }
        }));
    }
}
