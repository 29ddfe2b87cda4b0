package vn.dondoc.notification.message;

/** The words of a mail, written once and then kept. */
public record Letter(String subject, String text, String html) implements Content {}
