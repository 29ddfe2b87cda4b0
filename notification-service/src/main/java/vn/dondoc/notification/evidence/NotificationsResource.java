package vn.dondoc.notification.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.notification.notice.Audience;
import vn.dondoc.notification.notice.Channel;

/** Who was told, for other systems. */
@Path("/api/notifications")
@RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.UNIT, Roles.ADMIN})
public class NotificationsResource {

    /** One page of the answer. @param total notices of all pages */
    public record Answer(List<Item> items, int page, int size, long total) {}

    public record Person(UUID id, @Nullable String name) {}

    /** @param outcome how it ended, or {@code waiting} */
    public record Item(
            @Nullable UUID noticeId,
            UUID taskId,
            String step,
            String kind,
            Audience audience,
            @Nullable Person contact,
            @Nullable Channel channel,
            String outcome,
            @Nullable String reason,
            Instant notBefore,
            @Nullable Instant endedAt,
            @Nullable String messageId,
            List<ToldAttempt> attempts) {

        static Item of(ToldNotice told) {
            return new Item(
                    told.noticeId(),
                    told.taskId(),
                    told.step(),
                    told.kind().code(),
                    new Audience(told.unit(), told.role()),
                    told.contactId() == null ? null : new Person(told.contactId(), told.contactName()),
                    told.channel(),
                    told.outcome() == null ? "waiting" : told.outcome().code(),
                    told.reason(),
                    told.notBefore(),
                    told.endedAt(),
                    told.sentAs(),
                    told.attempts());
        }
    }

    private final ToldNotices notices;
    private final Seeing seeing;

    NotificationsResource(ToldNotices notices, Seeing seeing) {
        this.notices = notices;
        this.seeing = seeing;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Answer list(
            @QueryParam("task") @Nullable String task,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("" + Filter.DEFAULT_SIZE) int size) {
        var filter = seeing.filter(task, unit, page, size);
        return new Answer(notices.page(filter).stream().map(Item::of).toList(), page, size, notices.count(filter));
    }
}
