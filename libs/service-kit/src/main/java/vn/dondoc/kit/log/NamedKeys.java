package vn.dondoc.kit.log;

import io.quarkus.logging.LoggingFilter;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Makes fields of what a message says as {@code key=value}: in JSON they stand under {@code mdc}. Only keys of this list, all of which
 * name things and no persons.
 */
@LoggingFilter(name = "named-keys")
public final class NamedKeys implements Filter {

    static final Set<String> KEYS = Set.of(
            "assignmentId",
            "attempt",
            "channel",
            "directiveId",
            "errorId",
            "eventId",
            "noticeId",
            "offset",
            "outboxId",
            "partition",
            "taskId",
            "topic");

    private static final Pattern PAIR = Pattern.compile("\\b([a-z][A-Za-z]*)=([^\\s,;\\]]+)");

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record instanceof ExtLogRecord line && line.getMessage() != null) {
            var pairs = PAIR.matcher(line.getFormattedMessage());
            while (pairs.find()) {
                if (KEYS.contains(pairs.group(1))) {
                    line.putMdc(pairs.group(1), pairs.group(2));
                }
            }
        }
        return true;
    }
}
