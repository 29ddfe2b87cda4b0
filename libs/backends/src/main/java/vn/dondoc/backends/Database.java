package vn.dondoc.backends;

/** How to reach a database of a {@link PostgresServer}. */
public record Database(String url, String user, String password) {

    @Override
    public String toString() {
        return user + "@" + url;
    }
}
