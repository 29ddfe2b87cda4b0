package vn.dondoc.notification.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.Roles;

/** Who was told, for people. */
@Path("/notifications")
@RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.UNIT, Roles.ADMIN})
public class NotificationsPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance notifications(List<ToldNotice> notices, PageView page);
    }

    private final ToldNotices notices;
    private final Seeing seeing;

    NotificationsPage(ToldNotices notices, Seeing seeing) {
        this.notices = notices;
        this.seeing = seeing;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(
            @QueryParam("task") @Nullable String task,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("page") @DefaultValue("0") int page) {
        var filter = seeing.filter(task, unit, page, Filter.DEFAULT_SIZE);
        return Templates.notifications(notices.page(filter), PageView.of(filter, notices.count(filter)));
    }
}
