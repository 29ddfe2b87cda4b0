package vn.dondoc.sandbox.zalo;

/** What Zalo answers when it does not do what it was asked: HTTP 200 and a number that is not 0. */
final class ZaloRefusal extends RuntimeException {

    private final int code;
    private final String words;

    ZaloRefusal(int code, String words) {
        super(code + " " + words);
        this.code = code;
        this.words = words;
    }

    int code() {
        return code;
    }

    String words() {
        return words;
    }
}
