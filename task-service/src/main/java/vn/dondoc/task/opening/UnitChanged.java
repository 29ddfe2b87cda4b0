package vn.dondoc.task.opening;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** Event: a unit of the directory is now as told. */
record UnitChanged(
        String code, String name, boolean active, @Nullable String successor) {

    static final String TYPE = "vn.dondoc.unit-changed.v1";

    UnitChanged {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
    }
}
