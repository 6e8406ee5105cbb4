package vn.congdoan.campaigns.apportionment;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// What sharing out a whole schedule of twelve indicators costs, for growing numbers of units.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ScheduleCost {

    @Param({"1000", "10000", "40000"})
    public int units = 1000;

    private Sheet dividedTwice = LargeSheets.dividedTwice(1);
    private Sheet bounded = LargeSheets.bounded(1);

    /// Makes what is shared.
    @Setup
    public void prepare() {
        dividedTwice = LargeSheets.dividedTwice(units);
        bounded = LargeSheets.bounded(units);
    }

    @Benchmark
    public Object dividedTwice() {
        return Sharing.share(dividedTwice);
    }

    @Benchmark
    public Object ownWeightsAndBoundsEverywhere() {
        return Sharing.share(bounded);
    }

    /// @param args how many processes measure one after the other
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(ScheduleCost.class.getName()).forks(args.length > 0 ? Integer.parseInt(args[0]) : 1)
                .warmupIterations(3).warmupTime(TimeValue.seconds(2)).measurementIterations(5).measurementTime(TimeValue.seconds(2))
                .build()).run();
    }
}
