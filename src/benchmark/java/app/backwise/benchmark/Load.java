package app.backwise.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** A closed loop: so many connections, each asking again as soon as it has its answer. */
final class Load implements AutoCloseable {

    private static final double NANOS_A_MILLI = 1e6;

    private final ProcessHandle site;
    private final List<Connection> connections = new ArrayList<>();
    private final ExecutorService threads;

    Load(ProcessHandle site, int port, int count) throws IOException {
        this.site = site;
        for (int each = 0; each < count; each++) {
            connections.add(new Connection(port));
        }
        threads = Executors.newFixedThreadPool(count);
    }

    Target.Round run(Target target, Duration duration) throws InterruptedException, ExecutionException, IOException {
        int sent = connections.get(0).exchange(target.request);
        Duration siteBefore = processorTime(site);
        Duration clientBefore = processorTime(ProcessHandle.current());
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        List<Callable<LongStream>> loops = new ArrayList<>();
        for (Connection connection : connections) {
            loops.add(() -> loop(connection, target.request, end));
        }
        LongStream all = LongStream.empty();
        for (Future<LongStream> loop : threads.invokeAll(loops)) {
            all = LongStream.concat(all, loop.get());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] times = all.sorted().toArray();
        double siteTime = micros(processorTime(site).minus(siteBefore));
        double clientTime = micros(processorTime(ProcessHandle.current()).minus(clientBefore));
        return new Target.Round(times.length / seconds, percentile(times, 50), percentile(times, 99),
                siteTime / times.length, clientTime / times.length, sent);
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        for (Connection connection : connections) {
            connection.close();
        }
    }

    private static LongStream loop(Connection connection, byte[] request, long end) throws IOException {
        long[] times = new long[1024];
        int count = 0;
        for (long begun = System.nanoTime(); begun < end;) {
            connection.exchange(request);
            long now = System.nanoTime();
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
            }
            times[count++] = now - begun;
            begun = now;
        }
        return Arrays.stream(times, 0, count);
    }

    private static double percentile(long[] sorted, int percent) {
        int rank = (int) Math.ceil(sorted.length * percent / 100.0);
        return sorted[Math.max(rank, 1) - 1] / NANOS_A_MILLI;
    }

    private static Duration processorTime(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double micros(Duration duration) {
        return duration.toNanos() / 1e3;
    }
}
