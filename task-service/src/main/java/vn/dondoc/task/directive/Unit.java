package vn.dondoc.task.directive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A unit as the directory last told of it. */
@Entity
public class Unit {

    @Id
    private String code;

    private String name;
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {
        // for Hibernate, which fills every field
    }

    Unit(String code, String name, boolean active) {
        this.code = code;
        this.name = name;
        this.active = active;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** False once it was merged or dissolved; its tasks stay. */
    public boolean active() {
        return active;
    }
}
