package vn.dondoc.notification.delivery.zalo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import vn.dondoc.kit.settings.WebAddress;

/** The office's Official Account and its approved template; without them Zalo is left out and mail is used. */
@ConfigMapping(prefix = "dondoc.zalo")
public interface ZaloSettings {

    /** Where messages by telephone number are sent. */
    @WithDefault("https://business.openapi.zalo.me")
    WebAddress apiUrl();

    /** Where messages by user id are sent. */
    @WithDefault("https://openapi.zalo.me")
    WebAddress oaUrl();

    /** Where tokens are renewed. */
    @WithDefault("https://oauth.zaloapp.com")
    WebAddress oauthUrl();

    /** Number of the app at Zalo. */
    Optional<String> appId();

    /** The app's secret; tokens are kept encrypted by it, so a new one needs a new consent. */
    Optional<String> secretKey();

    /** The refresh token of the administrator's consent; a new one starts a new chain of tokens. */
    Optional<String> refreshToken();

    /** The template with parameters loai, don_vi, so_nhiem_vu, qua_han, han_gan_nhat, lien_ket. */
    Optional<String> templateId();

    /** The template for messages by user id, where it is another one. */
    Optional<String> userTemplateId();

    /** The secret key of the Official Account, which signs its webhook; without it no event has an effect. */
    Optional<String> webhookSecret();

    /** Of the messages granted a day, this many are kept for what is urgent. More keep a way open on a bad day, fewer send more by Zalo. */
    @WithDefault("20")
    @PositiveOrZero
    int reserve();

    /** How long before its end a token is renewed; Zalo gives 25 hours. */
    @WithDefault("2H")
    @DurationMin
    @DurationMax(hours = 24)
    Duration renewAhead();

    /** Zalo takes no reminders in the night (error −133). */
    @WithDefault("22:00")
    LocalTime nightBegins();

    /** From then on it takes them again. */
    @WithDefault("06:00")
    LocalTime nightEnds();

    /** True where everything needed is set. */
    default boolean isComplete() {
        return appId().isPresent()
                && secretKey().isPresent()
                && refreshToken().isPresent()
                && templateId().isPresent();
    }
}
