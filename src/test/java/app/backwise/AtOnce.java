package app.backwise;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one thing many times at the same moment, as an impatient finger or a robot does. */
public final class AtOnce {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private AtOnce() {}

    /** The answers to this request sent so often at once, redirects not followed. */
    public static List<Page> send(int times, HttpRequest request) {
        return run(times, () -> Page.of(CLIENT.send(request, BodyHandlers.ofString())));
    }

    /** What came of the work done by so many threads at once. */
    public static <T> List<T> run(int times, Callable<T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            CyclicBarrier start = new CyclicBarrier(times);
            List<Future<T>> running = new ArrayList<>();
            for (int each = 0; each < times; each++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
