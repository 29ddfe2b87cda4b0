package vn.dondoc.directive.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.kit.audit.Changes;
import vn.dondoc.kit.audit.KindOfChange;
import vn.dondoc.kit.audit.NewChange;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.messaging.Outbox;
import vn.dondoc.messaging.OutgoingEvent;

/** Changes units and tells the other services, in one transaction; what stays the same is not told again. */
@ApplicationScoped
class ChangingUnits {

    private static final KindOfChange ADDED = new KindOfChange("unit-added", "Thêm đơn vị");
    private static final KindOfChange CHANGED = new KindOfChange("unit-changed", "Sửa đơn vị");

    private final Units units;
    private final Outbox outbox;
    private final Changes changes;
    private final CurrentUser user;
    private final Clock clock;

    ChangingUnits(Units units, Outbox outbox, Changes changes, CurrentUser user, Clock clock) {
        this.units = units;
        this.outbox = outbox;
        this.changes = changes;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Makes the unit what is told, new or not.
     *
     * @param seenVersion the version that the change was made from; null where the asker does not care
     * @return true if the unit is new
     */
    @Transactional
    boolean change(UnitDetails told, @Nullable Integer seenVersion) {
        units.lockForChange();
        var known = units.kinds();
        var errors = CheckingUnit.errorsIn(told, known);
        if (!errors.isEmpty()) {
            throw Refusal.of(DirectiveProblem.UNIT_INVALID, "Thông tin đơn vị có " + errors.size() + " chỗ chưa đúng.")
                    .with("errors", errors);
        }
        var kept = units.findById(told.code());
        if (kept != null && seenVersion != null && kept.version != seenVersion) {
            throw Refusal.of(
                    DirectiveProblem.UNIT_CHANGED_MEANWHILE,
                    "Đơn vị " + told.code() + " vừa được người khác sửa. Hãy mở lại trang và sửa trên thông tin mới.");
        }
        takeOver(List.of(told));
        return !known.containsKey(told.code());
    }

    /** Takes over units already checked, within the transaction that holds the lock of the directory. */
    @Transactional(Transactional.TxType.MANDATORY)
    void takeOver(List<UnitDetails> told) {
        Instant now = clock.instant();
        var kept = units.withCodes(told.stream().map(UnitDetails::code).toList()).stream()
                .collect(Collectors.toMap(unit -> unit.code, Function.identity()));
        var events = new ArrayList<OutgoingEvent>();
        var made = new ArrayList<NewChange>();
        for (var details : told) {
            var unit = kept.get(details.code());
            var before = unit == null ? null : unit.details();
            if (unit == null) {
                unit = new Unit(details.code());
                units.persist(unit);
            }
            if (!become(unit, details, now)) {
                continue;
            }
            made.add(new NewChange(before == null ? ADDED : CHANGED, unit.code, before, unit.details()));
            if (unit.kind == UnitKind.UNIT) {
                events.add(new OutgoingEvent(
                        UnitChanged.TOPIC, unit.code, UnitChanged.TYPE, unit.code, UnitChanged.from(unit)));
            }
        }
        units.flush();
        changes.record(user.name(), now, made);
        outbox.append(events);
    }

    /** @return false if the unit was so already */
    private static boolean become(Unit unit, UnitDetails told, Instant now) {
        var canonical = told.canonical();
        var people = RecognisingContacts.among(unit.contacts, canonical.contacts());
        var target =
                canonical.withContacts(people.stream().map(Contact::details).toList());
        if (target.equals(unit.details())) {
            return false;
        }
        unit.become(target, people, now);
        return true;
    }
}
