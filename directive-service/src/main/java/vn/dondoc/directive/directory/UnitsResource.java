package vn.dondoc.directive.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.directive.intake.ReceivingText;
import vn.dondoc.directive.search.ListPage;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;

/** The directory for other systems. */
@Path("/api/units")
@Produces(MediaType.APPLICATION_JSON)
class UnitsResource {

    private final Units units;
    private final ChangingUnits changing;
    private final ImportingUnits importing;
    private final ReceivingText receiving;

    UnitsResource(Units units, ChangingUnits changing, ImportingUnits importing, ReceivingText receiving) {
        this.units = units;
        this.changing = changing;
        this.importing = importing;
        this.receiving = receiving;
    }

    @GET
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.ADMIN})
    @Transactional
    public ListPage<UnitDetails> list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue(ListPage.DEFAULT_SIZE) int size) {
        int from = ListPage.page(page);
        int atMost = ListPage.size(size);
        var found = units.page(words, from, atMost).stream().map(Unit::details).toList();
        return new ListPage<>(found, from, atMost, units.count(words));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.ADMIN})
    @Transactional
    public UnitDetails unit(String code) {
        return units.findByIdOptional(code)
                .map(Unit::details)
                .orElseThrow(() -> Refusal.notFound("Danh bạ không có đơn vị mang mã này."));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({Roles.CLERK, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(String code, @NotNull(message = "Cần nội dung của đơn vị (JSON).") UnitDetails told) {
        if (!told.code().equals(code)) {
            throw Refusal.of(DirectiveProblem.UNIT_INVALID, "Mã trong nội dung khác mã trên địa chỉ.")
                    .with("errors", List.of(new FieldError("/code", "Phải trùng với mã trên địa chỉ.")));
        }
        var isNew = changing.change(told, null);
        var answer = isNew ? Response.created(URI.create("/api/units/" + code)) : Response.ok();
        return answer.entity(unit(code)).build();
    }

    @POST
    @Path("/imports")
    @RolesAllowed({Roles.CLERK, Roles.ADMIN})
    @Consumes("text/csv")
    public ImportResult importFile(InputStream csv, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun)
            throws IOException {
        var result = importing.run(receiving.fromStream(csv), dryRun);
        if (!result.errors().isEmpty()) {
            throw Refusal.of(
                            DirectiveProblem.CSV_REFUSED,
                            "Tệp có " + result.errors().size() + " lỗi; chưa nhập dòng nào.")
                    .with("rows", result.rows())
                    .with("units", result.units())
                    .with("errors", result.errors());
        }
        return result;
    }
}
