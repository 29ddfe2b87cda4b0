package vn.dondoc.notification.delivery.zalo;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** OAuth v4 of Zalo for Official Accounts, as HTTP has it. */
@RegisterRestClient(configKey = "zalo-oauth")
interface ZaloOAuthRestApi {

    @POST
    @Path("/v4/oa/access_token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    String renew(
            @HeaderParam("secret_key") String secretKey,
            @FormParam("app_id") String appId,
            @FormParam("grant_type") String grantType,
            @FormParam("refresh_token") String refreshToken);
}
