package vn.dondoc.directive.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.Province;
import vn.dondoc.testkit.RealParts;

/** The producers that contracts/README.md shows to other systems work as they stand there. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư Tỉnh ủy", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProducersIT {

    private static final String PRODUCERS = "../contracts/producers/";

    @BeforeEach
    void theProvinceIsKnown() {
        Province.isKnown();
    }

    @Test
    void kcat_submits_and_hears() throws Exception {
        assumeTrue(succeeds("kcat", "-V"), "There is no kcat here; Debian has it as kcat");

        assertAccepted(run(PRODUCERS + "submit.sh", broker(), Province.freshNumber()));
    }

    @Test
    void python_submits_and_hears() throws Exception {
        assumeTrue(
                succeeds("/usr/bin/python3", "-c", "import kafka"),
                "There is no kafka-python here; Debian has it as python3-kafka");

        assertAccepted(run("/usr/bin/python3", PRODUCERS + "submit.py", broker(), Province.freshNumber()));
    }

    @Test
    void java_submits_and_hears() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var clients = Path.of(KafkaProducer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var logging = Path.of(org.slf4j.Logger.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());

        assertAccepted(run(
                java,
                "-cp",
                clients + ":" + logging,
                PRODUCERS + "Submit.java",
                PRODUCERS + "data.json",
                broker(),
                Province.freshNumber()));
    }

    private static void assertAccepted(String printed) {
        var answer = Arrays.stream(printed.split("\n"))
                .filter(line -> line.startsWith("{"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(printed));
        assertThat(Submitting.read(answer).get("type").asText()).isEqualTo("vn.dondoc.directive-accepted.v1");
    }

    private static String broker() {
        return RealParts.broker().bootstrapServers();
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
