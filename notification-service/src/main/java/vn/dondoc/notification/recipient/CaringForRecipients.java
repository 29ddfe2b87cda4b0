package vn.dondoc.notification.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.kit.audit.Changes;
import vn.dondoc.kit.audit.KindOfChange;
import vn.dondoc.kit.audit.NewChange;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.notification.notice.Channel;

/** What may be changed about a recipient, and by whom: a unit cares for its own people, the office for all. */
@ApplicationScoped
@Transactional
public class CaringForRecipients {

    private static final int LONGEST_REASON = 200;

    private final Recipients recipients;
    private final Changes changes;
    private final CurrentUser user;
    private final Clock clock;

    CaringForRecipients(Recipients recipients, Changes changes, CurrentUser user, Clock clock) {
        this.recipients = recipients;
        this.changes = changes;
        this.user = user;
        this.clock = clock;
    }

    List<Recipient> list(@Nullable String unit) {
        return recipients.listed(user.seesEveryUnit() ? unit : ownUnit(), today());
    }

    /** Who is not the asker's to see looks as if nobody were there. */
    public Recipient one(UUID contact) {
        return recipients
                .find(contact, today())
                .filter(recipient -> user.seesEveryUnit() || recipient.unit().equals(ownUnit()))
                .orElseThrow(() -> Refusal.notFound("Danh bạ nhận tin không có người này: " + contact + "."));
    }

    void choose(UUID contact, Choice choice) {
        var before = one(contact);
        recipients.choose(contact, choice);
        record(RecipientChange.CHOSE, contact, RecipientChange.choice(before), RecipientChange.choice(one(contact)));
    }

    Recipient.Absence plan(UUID contact, PlannedAbsence absence) {
        var person = one(contact);
        var substitute = absence.substitute();
        if (substitute != null
                && (substitute.equals(contact) || !one(substitute).unit().equals(person.unit()))) {
            throw Refusal.of(RecipientProblem.NO_ABSENCE, "Người thay phải là người khác trong cùng đơn vị.");
        }
        long id = recipients.add(contact, absence);
        record(RecipientChange.AWAY, contact, null, absence);
        return new Recipient.Absence(id, absence.firstDay(), absence.lastDay(), substitute, null);
    }

    void endAbsence(UUID contact, long absence) {
        one(contact);
        var before = recipients
                .removeAbsence(contact, absence)
                .orElseThrow(() -> Refusal.notFound("Không có lần vắng mặt số " + absence + " của người này."));
        record(RecipientChange.BACK, contact, before, null);
    }

    void suppress(UUID contact, Channel channel, @Nullable String reason) {
        one(contact);
        var said = reason == null || reason.isBlank() ? "Quản trị viên ngừng gửi." : reason.strip();
        if (said.length() > LONGEST_REASON) {
            throw Refusal.of(RecipientProblem.NO_CHOICE, "Lý do không dài quá " + LONGEST_REASON + " ký tự.");
        }
        if (!recipients.suppress(contact, channel, said, clock.instant())) {
            throw Refusal.of(
                    RecipientProblem.NO_ADDRESS, "Người nhận không có địa chỉ " + channel.words() + " trong danh bạ.");
        }
        record(RecipientChange.SUPPRESSED, contact, null, new RecipientChange.Suppressed(channel.code(), said));
    }

    void release(UUID contact, Channel channel) {
        one(contact);
        if (!recipients.release(contact, channel)) {
            throw Refusal.notFound("Địa chỉ " + channel.words() + " của người này không bị ngừng gửi.");
        }
        record(RecipientChange.RELEASED, contact, new RecipientChange.Suppressed(channel.code(), null), null);
    }

    /** Keeps what the user did to a recipient. */
    public void record(KindOfChange kind, UUID contact, @Nullable Object before, @Nullable Object after) {
        changes.record(user.name(), clock.instant(), new NewChange(kind, contact.toString(), before, after));
    }

    /** A channel as an asker writes it. */
    static Channel channel(String code) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.of(RecipientProblem.NO_CHOICE, "Kênh phải là email hoặc zalo."));
    }

    private String ownUnit() {
        return user.unit().orElseThrow(() -> Refusal.forbidden("Tài khoản chưa được gắn với đơn vị nào."));
    }

    private LocalDate today() {
        return clock.instant().atZone(VietnamTime.ZONE).toLocalDate();
    }
}
