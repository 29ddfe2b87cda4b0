package vn.dondoc.directive.registration;

/**
 * A file that is kept with a directive.
 *
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal digits
 */
record KeptFile(String name, String mediaType, int size, String sha256) {

    /** For people: never 0. */
    public int kilobytes() {
        return (size + 999) / 1_000;
    }
}
