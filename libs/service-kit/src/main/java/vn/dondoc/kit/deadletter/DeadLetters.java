package vn.dondoc.kit.deadletter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import vn.dondoc.kit.audit.Changes;
import vn.dondoc.kit.audit.KindOfChange;
import vn.dondoc.kit.audit.NewChange;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.problem.ProblemType;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.messaging.DeadLetter;
import vn.dondoc.messaging.RedriveRefused;
import vn.dondoc.messaging.Redriving;

/** The dead letters of the service, with what an administrator may do about them, in words. */
@ApplicationScoped
public class DeadLetters {

    static final ProblemType NOT_REDRIVEN = new ProblemType("not-redriven", "Không xử lý lại bản ghi này", 409);

    private static final KindOfChange REDRIVEN = new KindOfChange("dead-letter-redriven", "Xử lý lại sự kiện");

    private final Redriving redriving;
    private final CurrentUser user;
    private final Changes changes;
    private final Clock clock;

    DeadLetters(Redriving redriving, CurrentUser user, Changes changes, Clock clock) {
        this.redriving = redriving;
        this.user = user;
        this.changes = changes;
        this.clock = clock;
    }

    List<DeadLetter> all() {
        return redriving.letters();
    }

    Redriving.Opened one(String id) {
        return redriving.open(id).orElseThrow(() -> Refusal.notFound("Không có bản ghi lỗi " + id + "."));
    }

    void redrive(String id) {
        try {
            if (!redriving.redrive(id)) {
                throw Refusal.notFound("Không có bản ghi lỗi " + id + ".");
            }
            QuarkusTransaction.requiringNew()
                    .run(() -> changes.record(user.name(), clock.instant(), new NewChange(REDRIVEN, id, null, null)));
        } catch (RedriveRefused refused) {
            throw Refusal.of(
                    NOT_REDRIVEN,
                    switch (refused.reason()) {
                        case REDRIVEN_BEFORE ->
                            "Bản ghi " + id
                                    + " đã được xử lý lại một lần. Nếu vẫn lỗi, bản ghi lỗi mới nằm trong danh sách.";
                        case LATER_EVENT_PROCESSED ->
                            "Sau bản ghi " + id
                                    + " đã có sự kiện mới hơn cùng khóa được xử lý; xử lý lại sẽ ghi đè kết quả mới hơn.";
                        case NOT_NOW -> "Chưa xử lý lại được bản ghi " + id + "; hãy thử lại sau ít phút.";
                    });
        }
    }
}
