package vn.dondoc.messaging;

/** An event that no topic would take. The work that caused it must be refused, in the words of its domain. */
public final class EventTooLarge extends RuntimeException {

    private final int bytes;

    EventTooLarge(OutgoingEvent event, int bytes) {
        super("%s about %s has %d bytes".formatted(event.type(), event.subject(), bytes));
        this.bytes = bytes;
    }

    public int bytes() {
        return bytes;
    }
}
