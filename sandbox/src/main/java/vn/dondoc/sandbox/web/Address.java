package vn.dondoc.sandbox.web;

/**
 * Where a part of the sandbox listens.
 *
 * @param port 0 for any that is free
 */
public record Address(String host, int port) {

    /** For parts that only this machine is to reach. */
    public static final Address ANY_OF_LOOPBACK = new Address("127.0.0.1", 0);

    /** In a container, where others reach it by a name of its own. */
    public static Address ofContainer(int port) {
        return new Address("0.0.0.0", port);
    }

    public boolean isLoopback() {
        return host.equals(ANY_OF_LOOPBACK.host());
    }
}
