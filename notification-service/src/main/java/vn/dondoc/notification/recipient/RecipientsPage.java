package vn.dondoc.notification.recipient;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.notification.notice.Channel;

/** Who is told and how, for people. */
@Path("/notifications/contacts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CLERK, Roles.UNIT, Roles.ADMIN})
public class RecipientsPage {

    @CheckedTemplate(basePath = "recipients")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(List<Recipient> recipients, String unit);

        static native TemplateInstance one(
                Recipient recipient, List<Recipient> colleagues, boolean editor, boolean office);
    }

    private final CaringForRecipients caring;
    private final CurrentUser user;

    RecipientsPage(CaringForRecipients caring, CurrentUser user) {
        this.caring = caring;
        this.user = user;
    }

    @GET
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.UNIT, Roles.ADMIN})
    public TemplateInstance list(@QueryParam("unit") @Nullable String unit) {
        var asked = unit == null || unit.isBlank() ? null : unit.strip();
        return Templates.list(caring.list(asked), asked == null ? "" : asked);
    }

    @GET
    @Path("/{contact}")
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.UNIT, Roles.ADMIN})
    public TemplateInstance one(UUID contact) {
        var recipient = caring.one(contact);
        var colleagues = caring.list(recipient.unit()).stream()
                .filter(other -> !other.id().equals(contact))
                .toList();
        boolean office = user.has(Roles.CLERK) || user.has(Roles.ADMIN);
        return Templates.one(recipient, colleagues, office || user.has(Roles.UNIT), office);
    }

    @POST
    @Path("/{contact}/choice")
    public Response choose(
            UUID contact,
            @FormParam("channels") @Nullable String channels,
            @FormParam("workBegins") @Nullable String begins,
            @FormParam("workEnds") @Nullable String ends) {
        var chosen = channels == null || channels.isBlank()
                ? List.<Channel>of()
                : List.of(channels.split(",")).stream()
                        .map(CaringForRecipients::channel)
                        .toList();
        caring.choose(contact, new Choice(chosen, typed(begins, LocalTime::parse), typed(ends, LocalTime::parse)));
        return back(contact);
    }

    @POST
    @Path("/{contact}/absences")
    public Response plan(
            UUID contact,
            @FormParam("firstDay") @Nullable String firstDay,
            @FormParam("lastDay") @Nullable String lastDay,
            @FormParam("substitute") @Nullable String substitute) {
        var first = typed(firstDay, LocalDate::parse);
        var last = typed(lastDay, LocalDate::parse);
        if (first == null || last == null) {
            throw Refusal.of(RecipientProblem.NO_ABSENCE, "Cần nhập ngày đầu và ngày cuối vắng mặt.");
        }
        caring.plan(contact, new PlannedAbsence(first, last, typed(substitute, UUID::fromString)));
        return back(contact);
    }

    @POST
    @Path("/{contact}/absences/{absence}/end")
    public Response endAbsence(UUID contact, long absence) {
        caring.endAbsence(contact, absence);
        return back(contact);
    }

    @POST
    @Path("/{contact}/suppressions/{channel}")
    @RolesAllowed({Roles.CLERK, Roles.ADMIN})
    public Response suppress(UUID contact, String channel, @FormParam("reason") @Nullable String reason) {
        caring.suppress(contact, CaringForRecipients.channel(channel), reason);
        return back(contact);
    }

    @POST
    @Path("/{contact}/suppressions/{channel}/end")
    @RolesAllowed({Roles.CLERK, Roles.ADMIN})
    public Response release(UUID contact, String channel) {
        caring.release(contact, CaringForRecipients.channel(channel));
        return back(contact);
    }

    private static Response back(UUID contact) {
        return Response.seeOther(URI.create("/notifications/contacts/" + contact))
                .build();
    }

    /** What a field of a form holds; null where it was left empty. */
    private static <T> @Nullable T typed(@Nullable String text, Function<String, T> reading) {
        try {
            return text == null || text.isBlank() ? null : reading.apply(text.strip());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Refusal.of(RecipientProblem.NO_CHOICE, "Giá trị nhập vào không đúng khuôn dạng.");
        }
    }
}
