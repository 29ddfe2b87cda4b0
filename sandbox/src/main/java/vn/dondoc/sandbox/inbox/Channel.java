package vn.dondoc.sandbox.inbox;

/** A way by which a message arrived. */
public enum Channel {
    EMAIL("email", "Thư điện tử"),
    ZALO("zalo", "Zalo");

    private final String code;
    private final String label;

    Channel(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** As the page calls it. */
    public String label() {
        return label;
    }
}
