package vn.dondoc.directive.directory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import vn.dondoc.directive.intake.PostedForm;
import vn.dondoc.directive.search.ListPage;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;

/** The directory as people see and edit it. */
@Path("/units")
@Produces(MediaType.TEXT_HTML)
class UnitsPage {

    private static final int PAGE_SIZE = 50;
    /** A new unit must not overwrite one that is there. */
    private static final int NO_VERSION = -1;

    private final Units units;
    private final ChangingUnits changing;
    private final CurrentUser user;

    UnitsPage(Units units, ChangingUnits changing, CurrentUser user) {
        this.units = units;
        this.changing = changing;
        this.user = user;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(ListPage<UnitDetails> units, String words, boolean editor);

        static native TemplateInstance unit(UnitDetails unit, Directory directory);

        static native TemplateInstance edit(UnitForm form, List<DirectoryEntry> offices, List<DirectoryEntry> groups);
    }

    @GET
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.ADMIN})
    @Transactional
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String words, @QueryParam("page") @DefaultValue("0") int asked) {
        int page = ListPage.page(asked);
        var found =
                units.page(words, page, PAGE_SIZE).stream().map(Unit::details).toList();
        return Templates.list(new ListPage<>(found, page, PAGE_SIZE, units.count(words)), words, isEditor());
    }

    @GET
    @Path("/new")
    @RolesAllowed({Roles.CLERK, Roles.ADMIN})
    @Transactional
    public TemplateInstance blank() {
        return page(UnitForm.empty());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.ADMIN})
    @Transactional
    public TemplateInstance show(String code) {
        var unit = units.findByIdOptional(code)
                .orElseThrow(() -> Refusal.notFound("Danh bạ không có đơn vị mang mã này."));
        return isEditor() ? page(UnitForm.of(unit)) : Templates.unit(unit.details(), units.directory());
    }

    @POST
    @RolesAllowed({Roles.CLERK, Roles.ADMIN})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response save(InputStream body, @HeaderParam("Content-Type") String contentType) throws IOException {
        var form = UnitForm.posted(PostedForm.of(body, contentType));
        try {
            changing.change(form.unit(), Objects.requireNonNullElse(form.version(), NO_VERSION));
        } catch (Refusal refusal) {
            return Response.status(refusal.type().status())
                    .entity(page(form.with(errorsOf(refusal))))
                    .build();
        }
        return Response.seeOther(URI.create("/units?q=" + form.unit().code())).build();
    }

    private static List<FieldError> errorsOf(Refusal refusal) {
        return refusal.errors().isEmpty() ? List.of(new FieldError("", refusal.detail())) : refusal.errors();
    }

    private TemplateInstance page(UnitForm form) {
        var directory = units.directory();
        return Templates.edit(
                form,
                directory.entries().stream().filter(entry -> !entry.isGroup()).toList(),
                directory.entries().stream().filter(DirectoryEntry::isGroup).toList());
    }

    private boolean isEditor() {
        return user.has(Roles.CLERK) || user.has(Roles.ADMIN);
    }
}
