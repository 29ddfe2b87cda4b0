package vn.dondoc.sandbox;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts the sandbox; {@code ./run --help} tells the options. */
public final class Main {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String[] arguments) {
        int status = 1;
        try {
            Options options = Options.parse(List.of(arguments));
            // read by logback.xml when the first logger is asked for, which is after this
            System.setProperty(
                    "dondoc.sandbox.log", options.home().resolve("sandbox.log").toString());
            status = run(options);
        } catch (CannotStart e) {
            OUT.println("Cannot start: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(status);
    }

    private static int run(Options options) throws InterruptedException {
        long began = System.nanoTime();
        try (Sandbox sandbox = new StartingTheSandbox(options, line -> OUT.println("  " + line)).start()) {
            Thread ending = new Thread(sandbox::close);
            Runtime.getRuntime().addShutdownHook(ending);
            Sandbox.Running running = sandbox.running();
            switch (options.task()) {
                case SERVE -> {
                    OUT.printf("Ready after %.1f s: %s%n", (System.nanoTime() - began) / 1e9, running.url());
                    new CountDownLatch(1).await();
                }
                case DEMO, SEEDS -> OUT.println(running.url());
            }
            return 0;
        }
    }
}
