package vn.dondoc.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.backends.Topic;
import vn.dondoc.sandbox.services.Service;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TopicsTest {

    @Test
    void every_topic_of_the_contracts_has_its_dead_letters() {
        assertThat(Topics.ofTheContracts())
                .contains(new Topic("dondoc.units", 12, true), new Topic("dondoc.units.dead-letter", 12, false));
    }

    @Test
    void every_topic_that_a_service_is_waited_for_exists() {
        assertThat(Service.all().stream().flatMap(service -> service.topics().stream()))
                .isSubsetOf(Topics.ofTheContracts().stream().map(Topic::name).toList());
    }
}
