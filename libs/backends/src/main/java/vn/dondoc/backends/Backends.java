package vn.dondoc.backends;

/** Where databases and brokers of this JVM run. */
final class Backends {

    /** What becomes of the files of a child process when it is closed. */
    enum Data {
        KEPT,
        THROWN_AWAY
    }

    private Backends() {}

    static boolean inContainers() {
        return "containers".equals(System.getProperty("backends"));
    }
}
