package vn.dondoc.notification.delivery.email;

/** Status notifications (RFC 3464) as a mail server writes them; what a test does not say is usual. */
public final class Bounces {

    /** Calls itself a report and has no parts. */
    public static final String BROKEN = """
            From: Mail Delivery Subsystem <mailer-daemon@mail.example.vn>
            To: tra-lai@example.vn
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="B"

            No part begins here.
            """;

    private Bounces() {}

    /** @param to the return path of the mail that came back */
    public static String of(String to, String action, String status, String returnedMessageId) {
        return """
                From: Mail Delivery Subsystem <mailer-daemon@mail.example.vn>
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="B"

                --B
                Content-Type: text/plain

                The mail could not be delivered.
                --B
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example.vn

                Final-Recipient: rfc822; hoamai@example.vn
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 <hoamai@example.vn> no such user

                --B
                Content-Type: text/rfc822-headers

                Message-ID: %s
                Subject: x

                --B--
                """.formatted(to, action, status, returnedMessageId).replace("\n", "\r\n");
    }
}
