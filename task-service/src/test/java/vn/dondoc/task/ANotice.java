package vn.dondoc.task;

import java.util.UUID;
import vn.dondoc.testkit.Records;

/** Tells, as notification-service would, that a notice has ended. */
public final class ANotice {

    private ANotice() {}

    public static void delivered(String task, int version, String step, String unit, String role, UUID contact) {
        delivered(task, version, step, unit, role, contact, 1);
    }

    /** @param notices of the step altogether */
    public static void delivered(
            String task, int version, String step, String unit, String role, UUID contact, int notices) {
        Records.publish("dondoc.notifications", task, """
                {"specversion": "1.0", "id": "%s", "source": "/notification-service", "type": "vn.dondoc.notice-ended.v1",
                 "subject": "%s", "time": "2026-05-11T02:00:05Z", "datacontenttype": "application/json",
                 "data": {"noticeId": "%s", "taskId": "%s", "deadlineVersion": %d, "step": "%s",
                          "audience": {"unit": "%s", "role": "%s"}, "contactId": "%s", "contactName": "Trần Thị Ví Dụ",
                          "outcome": "delivered", "reason": null, "channel": "email", "at": "2026-05-11T02:00:05Z",
                          "notices": %d, "messageId": "<x@dondoc.example.vn>"}}
                """.formatted(
                        UUID.randomUUID(), task, UUID.randomUUID(), task, version, step, unit, role, contact, notices));
    }
}
