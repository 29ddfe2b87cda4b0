package vn.dondoc.task.announcing;

import static vn.dondoc.kit.identity.Roles.ADMIN;
import static vn.dondoc.kit.identity.Roles.CLERK;
import static vn.dondoc.kit.identity.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.task.calendar.Calendars;

/** Which days are worked, and who said so. */
@Path("/api/calendar")
@RolesAllowed({CLERK, SUPERVISOR, ADMIN})
class CalendarResource {

    private final Calendars calendars;
    private final TakingOverAnnouncement takingOver;
    private final PreviewingAnnouncement previewing;
    private final CurrentUser user;
    private final Clock clock;

    CalendarResource(
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

    /** The days of a year, this one if none is named, and every announcement. */
    @GET
    @Transactional
    public CalendarSheet calendar(@QueryParam("year") @DefaultValue("0") @Min(0) @Max(2900) int year) {
        int asked = year == 0
                ? LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE).getYear()
                : year;
        return CalendarSheet.of(calendars.inForce(), calendars.versions(), asked, 1);
    }

    @POST
    @Path("/announcements")
    @RolesAllowed(ADMIN)
    @Transactional
    public CalendarSheet takeOver(@Valid @NotNull Submission submission) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var announcement = submission.announcement();
        var calendar = takingOver.takeOver(submission.version(), announcement, user.name(), now);
        int year = announcement.days().getFirst().date().getYear();
        return CalendarSheet.of(calendar, calendars.versions(), year, 1);
    }

    /** Which last days and which steps the announcement would move; changes nothing. */
    @POST
    @Path("/announcements/preview")
    @RolesAllowed(ADMIN)
    public AnnouncementPreview preview(@Valid @NotNull Announcement announcement) {
        return previewing.preview(announcement, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** @param version that was looked at; null: whichever holds */
    record Submission(
            @Nullable Integer version,

            @NotNull(message = "Cần thông báo (announcement).")
            Announcement announcement) {}
}
