package vn.dondoc.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that reaches the edge, in one place. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final ProblemResponses responses;

    ProblemMapper(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refusal(Refusal refusal, UriInfo uri) {
        return responses.answer(uri, refusal.type(), refusal.detail(), refusal.extensions());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo uri) {
        return responses.answer(uri, CommonProblem.FORBIDDEN, "Tài khoản đang dùng không có quyền với nội dung này.");
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e, UriInfo uri) {
        var errors = e.getConstraintViolations().stream()
                .map(v -> new FieldError(pointer(v.getPropertyPath().toString()), v.getMessage()))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
        return responses.answer(
                uri,
                CommonProblem.MALFORMED,
                "Có trường chưa hợp lệ, xem từng lỗi kèm theo.",
                Map.of("errors", errors));
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException e, UriInfo uri) {
        return malformed(e, uri);
    }

    @ServerExceptionMapper
    Response refusedByTheFramework(WebApplicationException e, UriInfo uri) {
        var status = e.getResponse().getStatus();
        if (e.getResponse().hasEntity() || status < 400) {
            return e.getResponse();
        }
        if (e.getCause() instanceof JsonProcessingException json) {
            return malformed(json, uri);
        }
        if (status >= 500) {
            return anythingElse(e, uri);
        }
        return responses.answer(
                uri,
                (status == 404 ? CommonProblem.NOT_FOUND : CommonProblem.NOT_ACCEPTED).withStatus(status),
                switch (status) {
                    case 404 -> "Không có gì ở địa chỉ này.";
                    case 405 -> "Địa chỉ này không nhận phương thức đã dùng.";
                    case 406 -> "Không có dạng trả lời mà yêu cầu đòi (Accept).";
                    case 413 -> "Nội dung gửi lên vượt quá dung lượng cho phép.";
                    case 415 -> "Loại nội dung gửi lên (Content-Type) không được nhận ở địa chỉ này.";
                    default -> "Yêu cầu không được chấp nhận.";
                });
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable e, UriInfo uri) {
        if (DatabaseAway.isCauseOf(e)) {
            LOG.warnf("The database is away: %s", e.getMessage());
            return responses.answer(
                    uri,
                    CommonProblem.UNAVAILABLE,
                    "Cơ sở dữ liệu tạm thời chưa trả lời; nội dung chưa được ghi nhận, xin thử lại sau ít giây.");
        }
        // The asker gets a number to quote, never what went wrong inside
        var errorId = UUID.randomUUID();
        LOG.errorf(e, "Request failed, errorId=%s", errorId);
        return responses.answer(
                uri,
                CommonProblem.FAILED,
                "Lỗi đã được ghi lại với mã " + errorId + "; xin báo mã này cho người quản trị.",
                Map.of("errorId", errorId));
    }

    private Response malformed(JsonProcessingException e, UriInfo uri) {
        var where = e instanceof JsonMappingException mapping ? pointerOf(mapping) : "";
        var line = e.getLocation() == null ? "" : " (dòng " + e.getLocation().getLineNr() + ")";
        return responses.answer(
                uri,
                CommonProblem.MALFORMED,
                "Nội dung JSON không đọc được" + line + ".",
                Map.of("errors", List.of(new FieldError(where, "Giá trị không đọc được ở vị trí này."))));
    }

    private static String pointerOf(JsonMappingException e) {
        var pointer = new StringBuilder();
        for (var step : e.getPath()) {
            pointer.append('/')
                    .append(step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
        }
        return pointer.toString();
    }

    /** Bean Validation writes {@code register.request.items[0].code}; the first two parts are the method and its parameter. */
    private static String pointer(String propertyPath) {
        var parts = propertyPath.replace("[", ".").replace("]", "").split("\\.", 3);
        return parts.length < 3 ? "" : "/" + parts[2].replace('.', '/');
    }
}
