package vn.dondoc.notification.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.addressing.GatheringSettings;
import vn.dondoc.notification.delivery.DeliverySettings;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckingSettingsTest {

    @Test
    void what_holds_when_nothing_is_set_agrees() {
        assertThat(with(Map.of()).contradictions()).isEmpty();
    }

    @Test
    void a_contradiction_names_both_settings() {
        assertThat(with(Map.of("dondoc.mail.timeout", "90S")).contradictions())
                .containsExactly("dondoc.mail.timeout (90 s) must be shorter than dondoc.delivery.lease (90 s)");
        assertThat(with(Map.of("dondoc.delivery.workers", "21")).contradictions())
                .containsExactly(
                        "dondoc.delivery.workers (21) must not be more than quarkus.mailer.max-pool-size (20)");
        assertThat(with(Map.of("dondoc.delivery.first-back-off", "2H")).contradictions())
                .containsExactly(
                        "dondoc.delivery.first-back-off must not be longer than dondoc.delivery.longest-back-off");
        assertThat(with(Map.of("dondoc.gathering.work-begins", "18:00")).contradictions())
                .containsExactly(
                        "dondoc.gathering.work-begins (18:00) must be before dondoc.gathering.work-ends (17:30)");
        assertThat(with(Map.of("dondoc.gathering.morning", "06:30")).contradictions())
                .containsExactly("dondoc.gathering.morning (06:30) must lie between work-begins and work-ends");
    }

    private static CheckingSettings with(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withDefaultValues(settings)
                .withMapping(MailSettings.class)
                .withMapping(DeliverySettings.class)
                .withMapping(GatheringSettings.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .build();
        return new CheckingSettings(
                config.getConfigMapping(MailSettings.class),
                config.getConfigMapping(DeliverySettings.class),
                config.getConfigMapping(GatheringSettings.class),
                20);
    }
}
