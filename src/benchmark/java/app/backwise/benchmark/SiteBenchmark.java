package app.backwise.benchmark;

import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Question;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The pages under load beside copies of them without any expression. The pages take turns, round by round, so that a
 * noisy machine disturbs all of them alike; the ratios are those of one round, and of these the median.
 */
final class SiteBenchmark {

    private static final int CONNECTIONS = Integer.getInteger("connections", 16);
    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("seconds", 2));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warmup", 8));
    private static final String ENCODING = System.getProperty("encoding", "gzip");
    private static final List<String> SITE_JVM = List.of("-Xmx512m", "-Dfile.encoding=UTF-8");

    private SiteBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("backwise-benchmark");
        Process site = start(folder);
        try {
            int port = portOf(site);
            System.out.println(Machine.facts());
            System.out.printf(
                    "The site in a JVM of its own (%s), %d connections, Accept-Encoding: %s, %d rounds of %d s a page "
                            + "after %d s to warm up …%n",
                    String.join(" ", SITE_JVM), CONNECTIONS, ENCODING, ROUNDS, ROUND.toSeconds(),
                    WARM_UP.toSeconds());
            List<Target> targets = targets(URI.create("http://localhost:" + port), folder);
            measure(site, port, targets);
            print(targets);
        } finally {
            site.destroy();
            site.waitFor();
            delete(folder);
        }
    }

    private static Process start(Path folder) throws IOException {
        ProcessBuilder site = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"));
        site.command().addAll(SITE_JVM);
        site.command().addAll(
                Arrays.stream(System.getProperty("site", "").split(" ")).filter(each -> !each.isEmpty()).toList());
        site.command().addAll(List.of("-cp", System.getProperty("java.class.path"), BenchmarkSite.class.getName(),
                "--server.port=0", "--server.tomcat.max-keep-alive-requests=-1",
                "--spring.datasource.url=jdbc:h2:mem:benchmark", "--logging.level.root=warn",
                "--spring.main.banner-mode=off", "--" + ReferencePage.FOLDER + "=" + folder));
        return site.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static int portOf(Process site) throws IOException {
        BufferedReader said = site.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(BenchmarkSite.PORT)) {
                return Integer.parseInt(line.substring(BenchmarkSite.PORT.length()));
            }
            System.out.println(line);
        }
        throw new IOException("The site did not start");
    }

    private static List<Target> targets(URI site, Path folder) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(site);
        String question = visitor.answer(Map.of(Questions.AGE, Cases.MODERATE_STABLE.get(Questions.AGE)));
        String result = visitor.answer(Cases.MODERATE_STABLE).replace("/check", "/result");
        String headers = headers(visitor);
        Target bareQuestion =
                reference("reference: the question's bytes", "question", question, visitor, folder, headers);
        Target bareResult = reference("reference: the result's bytes", "result", result, visitor, folder, headers);
        List<Target> targets = new ArrayList<>(List.of(
                bareQuestion,
                Target.page("question page (warning signs)", bareQuestion.bytes, bareQuestion, question, headers),
                bareResult,
                Target.page("result page (moderate-stable)", bareResult.bytes, bareResult, result, headers),
                Target.json("API, complete answers", 0, bareQuestion, "/api/assessment", json(Cases.MODERATE_STABLE),
                        headers),
                Target.page("home page", visitor.page("/").length, bareQuestion, "/", headers),
                Target.page("small static file", visitor.page("/assets/logo.svg").length, bareQuestion,
                        "/assets/logo.svg", headers)));
        targets.addAll(journals(site, folder));
        return targets;
    }

    /** The journal of ten years beside that of a month, and the month's page of today beside its own bytes. */
    private static List<Target> journals(URI site, Path folder) throws IOException, InterruptedException {
        Visitor month = new Visitor(site);
        Visitor decade = new Visitor(site);
        month.page(FilledJournal.PATH + 30);
        decade.page(FilledJournal.PATH + 3650);
        String monthHeaders = headers(month);
        String decadeHeaders = headers(decade);
        Target bare = reference("reference: the bytes of today", "today", "/journal", month, folder, monthHeaders);
        List<Target> targets = new ArrayList<>(List.of(bare));
        for (String page : List.of("", "/calendar", "/trend")) {
            String path = "/journal" + page;
            Target ofMonth = Target.page(path + ", a month", month.page(path).length, bare, path, monthHeaders);
            targets.add(ofMonth);
            targets.add(Target.page(path + ", ten years", decade.page(path).length, ofMonth, path, decadeHeaders));
        }
        Visitor year = new Visitor(site);
        year.page(FilledJournal.PATH + 365);
        String trend = "/journal/trend/1-year";
        Target ofYear = Target.page(trend + ", a year", year.page(trend).length, bare, trend, headers(year));
        targets.add(ofYear);
        targets.add(Target.page(trend + ", ten years", decade.page(trend).length, ofYear, trend, decadeHeaders));
        Target logged = logging("log an entry, a month", 30, bare, site);
        targets.add(logged);
        targets.add(logging("log an entry, ten years", 3650, logged, site));
        return targets;
    }

    /** Into a journal of its own, which grows all the while. */
    private static Target logging(String name, int days, Target reference, URI site)
            throws IOException, InterruptedException {
        Visitor visitor = new Visitor(site);
        visitor.page(FilledJournal.PATH + days);
        return Target.form(name, reference, "/journal", visitor.form("/journal", "&pain=5"), headers(visitor));
    }

    private static String headers(Visitor visitor) {
        return "Accept: */*\r\nAccept-Encoding: " + ENCODING + "\r\nCookie: " + visitor.cookies() + "\r\n";
    }

    /** Makes a template of the page as served, and sees that it is served with the same bytes. */
    private static Target reference(String name, String id, String path, Visitor visitor, Path folder, String headers)
            throws IOException, InterruptedException {
        byte[] page = visitor.page(path);
        Path template = folder.resolve("benchmark").resolve(id + ".html");
        Files.createDirectories(template.getParent());
        Files.write(template, page);
        if (!Arrays.equals(page, visitor.page(ReferencePage.PATH + id))) {
            throw new IOException("The reference differs from " + path);
        }
        return Target.page(name, page.length, null, ReferencePage.PATH + id, headers);
    }

    private static String json(Map<Question, List<String>> given) {
        return given.entrySet().stream()
                .map(each -> "\"" + each.getKey().id() + "\":[\"" + String.join("\",\"", each.getValue()) + "\"]")
                .collect(Collectors.joining(",", "{\"answers\":{", "}}"));
    }

    private static void measure(Process site, int port, List<Target> targets)
            throws IOException, InterruptedException, ExecutionException {
        try (Load load = new Load(site.toHandle(), port, CONNECTIONS)) {
            for (int half = 0; half < 2; half++) {
                for (Target target : targets) {
                    load.run(target, WARM_UP.dividedBy(2));
                }
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (Target target : targets) {
                    target.rounds.add(load.run(target, ROUND));
                }
            }
        }
    }

    private static void print(List<Target> targets) {
        String line = "%-32s %7s %7s %9s %17s %8s %8s %8s %8s  %s%n";
        System.out.printf(line, "", "bytes", "sent", "request/s", "(min–max)", "p50 ms", "p99 ms", "site µs", "client",
                "of its reference");
        for (Target target : targets) {
            double[] rates = sorted(target, Target.Round::perSecond);
            System.out.printf(Locale.ROOT, line, target.name, target.bytes == 0 ? "" : target.bytes,
                    target.rounds.get(0).sent(),
                    whole(median(rates)), "(" + whole(rates[0]) + "–" + whole(rates[rates.length - 1]) + ")",
                    fine(median(sorted(target, Target.Round::median))), fine(median(sorted(target, Target.Round::p99))),
                    whole(median(sorted(target, Target.Round::processor))),
                    whole(median(sorted(target, Target.Round::client))),
                    target.reference == null ? "" : ratio(target));
        }
        System.out.println(
                "Medians of the rounds. “site µs” and “client”: processor time a request of the site's and the "
                        + "client's JVM.");
    }

    private static String ratio(Target target) {
        double[] rates = new double[ROUNDS];
        double[] processor = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Target.Round page = target.rounds.get(round);
            Target.Round bare = target.reference.rounds.get(round);
            rates[round] = page.perSecond() / bare.perSecond();
            processor[round] = bare.processor() / page.processor();
        }
        Arrays.sort(rates);
        Arrays.sort(processor);
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f); by processor time %.2f", median(rates), rates[0],
                rates[ROUNDS - 1], median(processor));
    }

    private static double[] sorted(Target target, ToDoubleFunction<Target.Round> figure) {
        return target.rounds.stream().mapToDouble(figure).sorted().toArray();
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static String whole(double figure) {
        return String.format(Locale.ROOT, "%.0f", figure);
    }

    private static String fine(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
