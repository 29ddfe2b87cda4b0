package vn.dondoc.directive.submission;

import java.util.stream.Stream;

/** What a submission wants, by the numbers of {@code BussinessDocType} of the national document axis. */
public enum BusinessType {
    NEW(0),
    REVOCATION(1),
    UPDATE(2),
    REPLACEMENT(3);

    private final int number;

    BusinessType(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** The schema lets no other number in. */
    static BusinessType numbered(int number) {
        return Stream.of(values())
                .filter(type -> type.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No business type " + number));
    }
}
