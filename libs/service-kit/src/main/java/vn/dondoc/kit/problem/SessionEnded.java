package vn.dondoc.kit.problem;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.dondoc.kit.page.Pages;
import vn.dondoc.kit.page.Site;

/**
 * A form that arrives when its session has ended. To send the browser to the provider would lose what was typed: it comes back
 * with a GET. The answer is a page that says to sign in beside it; reloaded, it sends the same form again, files too.
 */
class SessionEnded {

    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int TO_THE_PROVIDER = 302;

    private final Site site;

    SessionEnded(Site site) {
        this.site = site;
    }

    /** The challenge has been written already; answering here has it pass the filters of all answers. */
    @ServerExceptionMapper
    Response challenged(AuthenticationFailedException e, RoutingContext context) {
        return Response.status(context.response().getStatusCode()).build();
    }

    /** The provider sent somebody back without having signed him in, or the way back took too long. */
    @ServerExceptionMapper
    Response notCompleted(AuthenticationCompletionException e) {
        return Response.status(CommonProblem.NOT_SIGNED_IN.status()).build();
    }

    /** Our own redirects after a form are 303: a 302 is the way to the provider. */
    @ServerResponseFilter
    void keepTheForm(
            ContainerRequestContext request, ContainerResponseContext response, UriInfo uri, RoutingContext context) {
        if (response.getStatus() == TO_THE_PROVIDER
                && !CHANGE_NOTHING.contains(request.getMethod())
                && !ProblemResponses.isInterface(uri)) {
            response.getHeaders().remove(HttpHeaders.LOCATION);
            context.response().headers().remove(HttpHeaders.LOCATION);
            response.setStatus(Response.Status.UNAUTHORIZED.getStatusCode());
            response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "OIDC");
            response.setEntity(
                    Pages.ended(site.startPath()).render(),
                    new Annotation[0],
                    MediaType.valueOf(MediaType.TEXT_HTML + ";charset=UTF-8"));
        }
    }
}
