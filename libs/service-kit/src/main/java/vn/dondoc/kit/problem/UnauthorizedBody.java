package vn.dondoc.kit.problem;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives the bare 401 of the security layer the body every other error has; its challenge stays as it is. */
class UnauthorizedBody {

    @ServerResponseFilter
    void describe(ContainerResponseContext response, UriInfo uri) {
        if (response.getStatus() == 401 && !response.hasEntity() && ProblemResponses.isInterface(uri)) {
            response.setEntity(
                    Problem.of(
                            CommonProblem.NOT_SIGNED_IN,
                            "Yêu cầu phải kèm thẻ truy cập (Authorization: Bearer …) còn hiệu lực.",
                            uri.getRequestUri().getPath(),
                            Map.of()),
                    new Annotation[0],
                    MediaType.valueOf(Problem.MEDIA_TYPE));
        }
    }
}
