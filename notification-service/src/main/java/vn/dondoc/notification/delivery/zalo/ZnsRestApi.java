package vn.dondoc.notification.delivery.zalo;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Zalo Notification Service as HTTP has it; bodies are read as text, because a failing gateway answers with HTML. */
@RegisterRestClient(configKey = "zns")
interface ZnsRestApi {

    @POST
    @Path("/message/template")
    @Consumes(MediaType.APPLICATION_JSON)
    String send(@HeaderParam("access_token") String accessToken, ZnsMessage message);
}
