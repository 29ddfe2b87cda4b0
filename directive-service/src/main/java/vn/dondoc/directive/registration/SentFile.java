package vn.dondoc.directive.registration;

import java.util.Objects;

/**
 * A file that a registration brings along; its text is taken out again here.
 *
 * @param name may be empty
 * @param mediaType may be empty where the name tells
 * @param content base64 in JSON
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SentFile(String name, String mediaType, byte[] content) {

    public SentFile {
        name = Objects.requireNonNullElse(name, "");
        mediaType = Objects.requireNonNullElse(mediaType, "");
        content = Objects.requireNonNullElse(content, new byte[0]);
    }
}
