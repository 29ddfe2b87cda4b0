package vn.dondoc.kit.problem;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.dondoc.kit.page.Pages;

/** Gives the bare 401 of the security layer the body every other error has; its challenge stays as it is. */
class UnauthorizedBody {

    @ServerResponseFilter
    void describe(ContainerResponseContext response, UriInfo uri) {
        if (response.getStatus() != CommonProblem.NOT_SIGNED_IN.status() || response.hasEntity()) {
            return;
        }
        if (ProblemResponses.isInterface(uri)) {
            response.setEntity(
                    Problem.of(
                            CommonProblem.NOT_SIGNED_IN,
                            "Yêu cầu phải kèm thẻ truy cập (Authorization: Bearer …) còn hiệu lực.",
                            uri.getRequestUri().getPath(),
                            Map.of()),
                    new Annotation[0],
                    MediaType.valueOf(Problem.MEDIA_TYPE));
        } else {
            response.setEntity(
                    Pages.unsigned().render(),
                    new Annotation[0],
                    MediaType.valueOf(MediaType.TEXT_HTML + ";charset=UTF-8"));
        }
    }
}
