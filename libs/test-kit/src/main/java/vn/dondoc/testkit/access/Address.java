package vn.dondoc.testkit.access;

/** @param path with its parameters in braces, {@code /tasks/{id}} */
record Address(String method, String path) implements Comparable<Address> {

    boolean hasParameter() {
        return path.contains("{");
    }

    @Override
    public int compareTo(Address other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return path + " " + method;
    }
}
