package vn.dondoc.sandbox;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import vn.dondoc.sandbox.story.Demo;
import vn.dondoc.sandbox.story.Seeds;
import vn.dondoc.sandbox.story.StoryFailed;

/** Starts the sandbox; {@code ./run --help} tells the options. */
public final class Main {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String[] arguments) {
        int status = 1;
        try {
            List<String> words = List.of(arguments);
            status = words.indexOf("beside") == 0
                    ? beside(BesideOptions.parse(words.subList(1, words.size())))
                    : run(Options.parse(words));
        } catch (CannotStart e) {
            OUT.println("Cannot start: " + e.getMessage());
        } catch (StoryFailed e) {
            OUT.println("The story broke off: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(status);
    }

    /** Read by logback.xml when the first logger is asked for, which is after this. */
    private static void logTo(Path folder) {
        System.setProperty("dondoc.sandbox.log", folder.resolve("sandbox.log").toString());
    }

    /** Stays until it is stopped. */
    private static int beside(BesideOptions options) throws InterruptedException {
        logTo(options.data());
        try (Beside beside = new Beside(options)) {
            beside.start();
            OUT.println("Mail, Zalo and sign-in are up; the services know their units");
            new CountDownLatch(1).await();
            return 0;
        }
    }

    private static Seeds seeds(Options options, Sandbox.Running running) {
        return new Seeds(
                running.http(),
                running.url(),
                OUT,
                options.root().resolve("checks/seeds"),
                options.documents().orElseThrow());
    }

    private static int run(Options options) throws InterruptedException {
        logTo(options.home());
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
                case PREPARE -> OUT.println("Stopping; each service keeps its loaded classes …");
                case DEMO -> {
                    return new Demo(running.http(), running.url(), OUT).run() ? 0 : 1;
                }
                case SEEDS -> {
                    return seeds(options, running).run() ? 0 : 1;
                }
            }
            return 0;
        }
    }
}
