package vn.dondoc.notification.delivery.zalo;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The interface of the Official Account (v3.0) as HTTP has it; bodies are read as text. */
@RegisterRestClient(configKey = "zalo-oa")
interface OaRestApi {

    @POST
    @Path("/v3.0/oa/message/template")
    @Consumes(MediaType.APPLICATION_JSON)
    String send(@HeaderParam("access_token") String accessToken, OaMessage message);
}
