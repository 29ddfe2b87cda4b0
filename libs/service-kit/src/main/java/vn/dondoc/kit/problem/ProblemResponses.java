package vn.dondoc.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import vn.dondoc.kit.page.Pages;

/** Answers a problem in the form the asker reads: JSON on the interfaces, a page elsewhere. */
@ApplicationScoped
class ProblemResponses {

    private static final int RETRY_AFTER_SECONDS = 5;

    Response answer(UriInfo uri, ProblemType type, String detail) {
        return answer(uri, type, detail, Map.of());
    }

    Response answer(UriInfo uri, ProblemType type, String detail, Map<String, Object> extensions) {
        var response = Response.status(type.status());
        if (type.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            response.header("Retry-After", RETRY_AFTER_SECONDS);
        }
        if (isInterface(uri)) {
            return response.type(Problem.MEDIA_TYPE)
                    .entity(Problem.of(type, detail, uri.getRequestUri().getPath(), extensions))
                    .build();
        }
        return response.type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(Pages.error(type.status(), type.title(), detail).render())
                .build();
    }

    static boolean isInterface(UriInfo uri) {
        return uri.getPath().startsWith("/api/");
    }
}
