package vn.dondoc.sandbox.services;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import vn.dondoc.sandbox.CannotStart;

/**
 * Ports of 127.0.0.1 that nobody listens on, below those from which the kernel takes the local ends of connections: a port
 * found there could be taken by an outgoing connection before its service opens it.
 */
public final class FreePorts {

    private static final int FROM = 12_000;
    private static final int TO = 19_900;

    private final Set<Integer> given = new HashSet<>();

    /** Never the same twice. */
    public synchronized int next() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FROM, TO);
            if (!given.contains(port) && isFree(port)) {
                given.add(port);
                return port;
            }
        }
        throw new CannotStart("No free port between " + FROM + " and " + TO);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
