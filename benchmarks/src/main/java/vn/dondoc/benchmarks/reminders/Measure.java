package vn.dondoc.benchmarks.reminders;

/** One of the measures. */
interface Measure {

    /** The word that asks for it alone. */
    String name();

    Finding measure(Size size) throws Exception;
}
