package vn.dondoc.sandbox.services;

/** A part that can be made to end as in a crash, and to come back with what it had kept. */
public interface Crashable {

    /** Ends it at once; nothing happens when it has ended already. */
    void crash() throws InterruptedException;

    /** Returns when it serves again; nothing happens when it runs. */
    void comeBack() throws InterruptedException;
}
