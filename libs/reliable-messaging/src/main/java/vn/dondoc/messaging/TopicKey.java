package vn.dondoc.messaging;

/** Within one of these the order of events is kept. */
record TopicKey(String topic, String key) {}
