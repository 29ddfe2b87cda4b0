package vn.dondoc.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamedKeysTest {

    @Test
    void what_a_message_names_becomes_a_field() {
        var line = line("Tasks opened: directiveId=%s tasks=%d topic=%s", "d-1", 3, "dondoc.tasks");

        assertThat(new NamedKeys().isLoggable(line)).isTrue();

        assertThat(line.getMdcCopy()).containsOnlyKeys("directiveId", "topic").containsEntry("directiveId", "d-1");
    }

    @Test
    void what_nobody_listed_stays_words() {
        var line = line("Refused: address=%s", "a@example.vn");

        new NamedKeys().isLoggable(line);

        assertThat(line.getMdcCopy()).isEmpty();
    }

    private static ExtLogRecord line(String format, Object... values) {
        var line = new ExtLogRecord(Level.INFO, format, ExtLogRecord.FormatStyle.PRINTF, NamedKeysTest.class.getName());
        line.setParameters(values);
        return line;
    }
}
