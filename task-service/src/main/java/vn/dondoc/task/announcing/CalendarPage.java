package vn.dondoc.task.announcing;

import static vn.dondoc.kit.identity.Roles.ADMIN;
import static vn.dondoc.kit.identity.Roles.CLERK;
import static vn.dondoc.kit.identity.Roles.SUPERVISOR;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.task.calendar.Calendars;

/** Which days are worked: to be seen by all who register and follow, to be changed by an administrator, after a look at what moves. */
@Path("/calendar")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLERK, SUPERVISOR, ADMIN})
class CalendarPage {

    /** Who looks plans for this year and the next. */
    private static final int YEARS = 2;

    private final Calendars calendars;
    private final TakingOverAnnouncement takingOver;
    private final PreviewingAnnouncement previewing;
    private final CurrentUser user;
    private final Clock clock;

    CalendarPage(
            Calendars calendars,
            TakingOverAnnouncement takingOver,
            PreviewingAnnouncement previewing,
            CurrentUser user,
            Clock clock) {
        this.calendars = calendars;
        this.takingOver = takingOver;
        this.previewing = previewing;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance show(@QueryParam("changed") @Nullable String changed) {
        var sheet = sheet();
        return Templates.calendar(
                sheet, AnnouncementForm.empty(sheet.version()), List.of(), null, user.has(ADMIN), changed != null);
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(ADMIN)
    public Response preview(
            @FormParam("number") @DefaultValue("") String number,
            @FormParam("issuedOn") @DefaultValue("") String issuedOn,
            @FormParam("days") @DefaultValue("") String days) {
        // what is saved next is what was looked at now
        var form = new AnnouncementForm(Integer.toString(sheet().version()), number, issuedOn, days);
        return answer(
                form,
                read -> Response.ok(page(form, List.of(), previewing.preview(read, clock.instant())))
                        .build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(ADMIN)
    public Response takeOver(
            @FormParam("version") @DefaultValue("") String version,
            @FormParam("number") @DefaultValue("") String number,
            @FormParam("issuedOn") @DefaultValue("") String issuedOn,
            @FormParam("days") @DefaultValue("") String days) {
        var form = new AnnouncementForm(version, number, issuedOn, days);
        return answer(form, read -> {
            takingOver.takeOver(form.known(), read, user.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            return Response.seeOther(URI.create("/calendar?changed=1")).build();
        });
    }

    /** What is wrong is said on the same page, with everything as it was written. */
    private Response answer(AnnouncementForm form, Function<Announcement, Response> doing) {
        var read = form.read();
        if (read.announcement() == null) {
            return wrong(form, read.errors());
        }
        try {
            return doing.apply(read.announcement());
        } catch (Refusal refusal) {
            return wrong(form, refusal.sentences());
        }
    }

    private Response wrong(AnnouncementForm form, List<String> errors) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(form, errors, null))
                .build();
    }

    private TemplateInstance page(AnnouncementForm form, List<String> errors, @Nullable AnnouncementPreview preview) {
        return Templates.calendar(sheet(), form, errors, preview, true, false);
    }

    private CalendarSheet sheet() {
        int thisYear = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE).getYear();
        return CalendarSheet.of(calendars.inForce(), calendars.versions(), thisYear, YEARS);
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance calendar(
                CalendarSheet sheet,
                AnnouncementForm form,
                List<String> errors,
                @Nullable AnnouncementPreview preview,
                boolean mayChange,
                boolean changed);
    }
}
