package vn.dondoc.notification.delivery.zalo;

/** Zalo does not answer as Zalo: what the circuit breaker counts. Carries what came back instead. */
final class ZaloOutage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient HttpReply reply;

    ZaloOutage(HttpReply reply) {
        super("Zalo gives no answer of its own", null, false, false);
        this.reply = reply;
    }

    HttpReply reply() {
        return reply;
    }
}
