package vn.dondoc.directive.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.search.SearchText;

/** A unit or group as it is kept. */
@Entity
class Unit {

    @Id
    String code;

    String name;

    @Enumerated(EnumType.STRING)
    UnitKind kind;

    boolean active;

    @Nullable
    String parent;

    @Nullable
    String successor;

    List<String> aliases = new ArrayList<>();

    List<String> groups = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "contact", joinColumns = @JoinColumn(name = "unit_code"))
    @OrderColumn(name = "position")
    List<Contact> contacts = new ArrayList<>();

    String searchText;

    Instant changedAt;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Unit() {}

    /** A unit of which nothing is known yet but its code; {@link #become} says the rest. */
    Unit(String code) {
        this.code = code;
        this.name = "";
        this.kind = UnitKind.UNIT;
        this.searchText = "";
        this.changedAt = Instant.EPOCH;
    }

    /** Takes over what was told; contacts come with the ids they keep. */
    void become(UnitDetails told, List<Contact> people, Instant now) {
        name = told.name();
        kind = told.isGroup() ? UnitKind.GROUP : UnitKind.UNIT;
        active = told.active();
        parent = told.parent();
        successor = told.successor();
        aliases = new ArrayList<>(told.aliases());
        groups = new ArrayList<>(told.groups());
        if (!contacts.equals(people)) {
            contacts.clear();
            contacts.addAll(people);
        }
        searchText = SearchText.of(code, name, String.join(" ", told.aliases())).value();
        changedAt = now;
    }

    UnitDetails details() {
        var people = contacts.stream().map(Contact::details).toList();
        return new UnitDetails(code, name, kind, active, parent, successor, aliases, groups, people);
    }
}
