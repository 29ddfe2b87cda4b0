package vn.dondoc.notification.delivery.email;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Set;
import javax.net.ssl.SSLException;
import vn.dondoc.notification.delivery.DeliveryOutcome;
import vn.dondoc.notification.delivery.Scrubbed;

/** What a failed attempt to send a mail means (RFC 5321 §4.2, §4.5.4). */
final class SmtpFailures {

    /** Replies about our account or our connection: permanent in form, but nothing the receiver could help. */
    private static final Set<Integer> OURS = Set.of(454, 530, 534, 535, 538, 554);

    private SmtpFailures() {}

    /** @param retryAt when to come back, where that makes sense */
    static DeliveryOutcome outcome(Throwable failure, Instant retryAt) {
        return switch (failure) {
            case SMTPException smtp -> ofReply(smtp, retryAt);
            // Nothing had been sent when these came up
            case ConnectException e -> new DeliveryOutcome.Deferred(retryAt, "Không kết nối được máy chủ thư.");
            case UnknownHostException e -> new DeliveryOutcome.Deferred(retryAt, "Không tìm thấy máy chủ thư.");
            case NoRouteToHostException e -> new DeliveryOutcome.Deferred(retryAt, "Không kết nối được máy chủ thư.");
            case SSLException e ->
                new DeliveryOutcome.Unavailable(retryAt, "Không thiết lập được kết nối bảo mật với máy chủ thư.");
            case IOException e ->
                new DeliveryOutcome.Unknown("Kết nối với máy chủ thư bị ngắt, không rõ thư đã được nhận hay chưa.");
            default -> new DeliveryOutcome.Unknown("Lỗi khi gửi thư, không rõ thư đã được nhận hay chưa.");
        };
    }

    private static DeliveryOutcome ofReply(SMTPException smtp, Instant retryAt) {
        int code = smtp.getReplyCode();
        var said = "Máy chủ thư trả lời: " + Scrubbed.of(smtp.getReplyMessage());
        if (OURS.contains(code)) {
            return new DeliveryOutcome.Unavailable(retryAt, said);
        }
        return smtp.isPermanent() ? new DeliveryOutcome.Refused(said) : new DeliveryOutcome.Deferred(retryAt, said);
    }
}
