package vn.dondoc.backends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FreePortsTest {

    @Test
    void a_port_is_given_once_though_nobody_listens_on_it_yet() {
        assertThat(IntStream.range(0, 1_000)
                        .map(any -> FreePorts.next())
                        .boxed()
                        .toList())
                .doesNotHaveDuplicates();
    }
}
