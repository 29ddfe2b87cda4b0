package vn.dondoc.backends;

import java.io.PrintStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Writes what the broker has to say, from INFO up, to its standard output. The class path is that of whoever starts the
 * broker, with any or no logging library on it; so the child is told by {@code -Dslf4j.provider} to take this one.
 */
public final class BrokerLogging implements SLF4JServiceProvider {

    @Override
    public ILoggerFactory getLoggerFactory() {
        return BrokerLogger::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return new BasicMarkerFactory();
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return new NOPMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // there is nothing to prepare
    }

    private static final class BrokerLogger extends LegacyAbstractLogger {

        private static final PrintStream OUT = System.out;

        BrokerLogger(String name) {
            this.name = name;
        }

        @Override
        public boolean isTraceEnabled() {
            return false;
        }

        @Override
        public boolean isDebugEnabled() {
            return false;
        }

        @Override
        public boolean isInfoEnabled() {
            // it lists all its settings, several times
            return !name.endsWith("AbstractConfig");
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }

        @Override
        protected @Nullable String getFullyQualifiedCallerName() {
            return null;
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level,
                @Nullable Marker marker,
                String message,
                Object @Nullable [] arguments,
                @Nullable Throwable failure) {
            String text = MessageFormatter.basicArrayFormat(message, arguments);
            synchronized (OUT) {
                OUT.println(Instant.now() + " " + level + " " + name + " " + text);
                if (failure != null) {
                    failure.printStackTrace(OUT);
                }
            }
        }
    }
}
