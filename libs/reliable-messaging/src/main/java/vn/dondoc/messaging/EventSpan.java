package vn.dondoc.messaging;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The span in which an event takes effect, a child of the one that caused it. The extension makes one for a record taken alone; here
 * one batch brings events of many causes, so each has its own. It names the topic and the event's id, nothing of what the event says.
 */
final class EventSpan {

    private EventSpan() {}

    static void around(Arrival.Readable arrival, Runnable work) {
        Context cause = W3CTraceContextPropagator.getInstance()
                .extract(Context.root(), arrival.record().headers(), new TextOfHeaders());
        Span span = GlobalOpenTelemetry.getTracer("vn.dondoc.messaging")
                .spanBuilder("process " + arrival.event().topic())
                .setParent(cause)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", arrival.event().topic())
                .setAttribute("messaging.message.id", arrival.event().id())
                .startSpan();
        try (Scope _ = span.makeCurrent()) {
            work.run();
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }

    private static final class TextOfHeaders implements TextMapGetter<Headers> {

        @Override
        public Iterable<String> keys(Headers headers) {
            return Arrays.stream(headers.toArray()).map(Header::key).toList();
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String name) {
            Header header = headers == null ? null : headers.lastHeader(name);
            return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    }
}
