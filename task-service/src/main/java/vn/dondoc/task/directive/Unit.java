package vn.dondoc.task.directive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A unit as the directory last told of it. */
@Entity
public class Unit {

    @Id
    private String code;

    private String name;
    private boolean active;
    private @Nullable String successor;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {
        // for Hibernate, which fills every field
    }

    Unit(String code, String name, boolean active, @Nullable String successor) {
        this.code = code;
        this.name = name;
        this.active = active;
        this.successor = successor;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Code of the unit it was merged into; null: it has not been. */
    public @Nullable String successor() {
        return successor;
    }

    /** False once it was merged or dissolved; its tasks stay. */
    public boolean active() {
        return active;
    }
}
