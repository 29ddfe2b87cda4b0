package vn.dondoc.sandbox.zalo;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import vn.dondoc.sandbox.inbox.Message;
import vn.dondoc.sandbox.web.Json;

/** Takes a message that has passed every check, answers, and tells the webhook; or shows the fault its receiver is to meet. */
final class Reception {

    /** Longer than any sender waits. */
    private static final long DELAY_MILLIS = TimeUnit.MINUTES.toMillis(2);

    private final Vertx vertx;
    private final ZaloAccount account;
    private final ZaloFaults faults;
    private final ZaloWebhook webhook;

    Reception(Vertx vertx, ZaloAccount account, ZaloFaults faults, ZaloWebhook webhook) {
        this.vertx = vertx;
        this.account = account;
        this.faults = faults;
        this.webhook = webhook;
    }

    /** @param form what the answer holds beside the number of the error and its words */
    void take(RoutingContext context, ZaloAccount.Checked checked, BiFunction<Message, ZaloAccount, Object> form) {
        var met = faults.forMessageTo(checked.phone());
        if (met.isEmpty()) {
            ZaloStub.answer(context, accepted(checked, 0, form));
            return;
        }
        switch (met.get().fault()) {
            case ERROR -> ZaloStub.refuse(context, new ZaloRefusal(met.get().code(), "Scripted error"));
            case BAD_GATEWAY ->
                context.response()
                        .setStatusCode(502)
                        .putHeader("Content-Type", "text/html")
                        .end("<html><body><h1>502 Bad Gateway</h1></body></html>");
            case DROP_REPLY -> {
                accepted(checked, 0, form);
                context.request().connection().close();
            }
            case DELAY -> {
                String answer = accepted(checked, 0, form);
                vertx.setTimer(DELAY_MILLIS, timer -> ZaloStub.answer(context, answer));
            }
            case TRUNCATED -> {
                String answer = accepted(checked, 0, form);
                ZaloStub.answer(context, answer.substring(0, answer.length() / 2));
            }
            case ERROR_AS_STRING -> ZaloStub.answer(context, accepted(checked, "0", form));
            default -> throw new IllegalStateException(met.get().fault() + " does not strike messages");
        }
    }

    private String accepted(ZaloAccount.Checked checked, Object error, BiFunction<Message, ZaloAccount, Object> form) {
        Message message = account.deliver(checked);
        webhook.tellsOfArrival(message, checked);
        return Json.write(Map.of("error", error, "message", "Success", "data", form.apply(message, account)));
    }
}
