package app.backwise.benchmark;

/** What a figure depends on. */
final class Machine {

    private Machine() {}

    static String facts() {
        return "%s %s, %s %s, %d processors".formatted(
                System.getProperty("java.vm.name"), System.getProperty("java.vm.version"),
                System.getProperty("os.name"), System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
    }
}
