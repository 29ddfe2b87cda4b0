package vn.dondoc.notification.delivery.zalo;

/** What came back over HTTP. */
sealed interface HttpReply {

    /** Something, from whomever: an application error comes with status 200, a failing gateway with HTML. */
    record Body(int status, String text) implements HttpReply {
        @Override
        public String toString() {
            return "Body[status=" + status + "]";
        }
    }

    /** Nothing was sent: no connection came about. */
    record NotSent() implements HttpReply {}

    /** Nothing came back in time, or the connection broke; it may have been carried out. */
    record NoAnswer() implements HttpReply {}
}
