package vn.dondoc.sandbox.clock;

import java.io.IOException;
import java.util.Set;

/** A service whose agenda the walk asks for. */
public interface WatchedService {

    String name();

    /** The topics it takes in: it is not still before it has read them to their ends. */
    Set<String> topics();

    /** Asks it; fails while the service is down. */
    Agenda agenda() throws IOException, InterruptedException;
}
