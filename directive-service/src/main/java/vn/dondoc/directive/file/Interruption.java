package vn.dondoc.directive.file;

import java.util.concurrent.CancellationException;

/** Ends the reading of a file that was given up: nobody waits for it any more, but it holds a place and a processor. */
final class Interruption {

    private Interruption() {}

    /** Asked in every loop whose length the file decides. */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The reading of a file was given up");
        }
    }
}
