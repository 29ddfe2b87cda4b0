package vn.dondoc.sandbox;

import java.net.http.HttpClient;
import java.util.concurrent.locks.ReentrantLock;
import vn.dondoc.sandbox.clock.SandboxClock;
import vn.dondoc.sandbox.clock.Walking;
import vn.dondoc.sandbox.gateway.Gateway;
import vn.dondoc.sandbox.identity.IdentityProvider;
import vn.dondoc.sandbox.inbox.Messages;
import vn.dondoc.sandbox.services.Services;

/** A running sandbox. */
final class Sandbox implements AutoCloseable {

    private final Parts parts;
    private final Running running;
    private final ReentrantLock closing = new ReentrantLock();

    /** What its pages and stories talk to. */
    record Running(
            Home home,
            SandboxClock clock,
            Walking walking,
            Messages messages,
            IdentityProvider identity,
            Services services,
            Backings backings,
            Gateway gateway,
            HttpClient http) {

        String url() {
            return "http://localhost:" + gateway.port();
        }
    }

    Sandbox(Parts parts, Running running) {
        this.parts = parts;
        this.running = running;
    }

    Running running() {
        return running;
    }

    /** Ends all parts; a second call waits for the first. */
    @Override
    public void close() {
        closing.lock();
        try {
            parts.close();
        } finally {
            closing.unlock();
        }
    }
}
