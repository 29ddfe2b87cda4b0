package vn.dondoc.notification.message;

/** What a message says, in the form its channel takes. */
public sealed interface Content permits Letter, ZaloText {}
