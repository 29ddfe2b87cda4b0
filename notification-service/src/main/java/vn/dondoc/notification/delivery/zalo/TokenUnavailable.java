package vn.dondoc.notification.delivery.zalo;

/** No access token can be had for now; the message is a sentence in Vietnamese without any secret. */
final class TokenUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    TokenUnavailable(String reason) {
        super(reason);
    }
}
