package vn.dondoc.kit;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.List;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.ProblemType;
import vn.dondoc.kit.problem.Refusal;

/** An interface as a service has it, failing in every way. */
@Path("/api/letters")
@PermitAll
class LettersResource {

    private static final ProblemType ALREADY_SENT = new ProblemType("already-sent", "Thư đã gửi", 409);

    record Letter(@NotBlank(message = "Phải có người nhận.") String to, int pages) {}

    @POST
    public Letter send(@Valid Letter letter) {
        return letter;
    }

    @GET
    @Path("refused")
    public String refused() {
        throw Refusal.of(ALREADY_SENT, "Thư số 7 đã gửi ngày 24/5/2026.")
                .with("first", "/letters/7")
                .with("errors", List.of(new FieldError("/number", "Số này đã dùng.")));
    }

    @GET
    @Path("broken")
    public String broken() {
        throw new IllegalStateException("the secret is swordfish");
    }

    @GET
    @Path("away")
    public String away() throws SQLException {
        throw new SQLException("connection refused", "08001");
    }
}
