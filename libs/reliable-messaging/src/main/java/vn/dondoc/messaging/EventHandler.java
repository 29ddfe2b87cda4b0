package vn.dondoc.messaging;

/**
 * The work that an event causes. It runs in the transaction in which the event is remembered as processed, once for each
 * event, in the order of its key.
 *
 * <p>A {@link PassingFailure}, or a database or broker out of reach anywhere among the causes, is tried again in place; any
 * other exception makes the event a dead letter. Work that has failed is rolled back, and may be done again beside the work of
 * other events: nothing may be kept outside the transaction.
 */
@FunctionalInterface
public interface EventHandler {

    void handle(IncomingEvent event);
}
