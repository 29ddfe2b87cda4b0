package vn.dondoc.notification.delivery.email;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Text as the value of a mail header (RFC 2047): no character is split, no line of the header grows beyond 76. */
final class EncodedWords {

    /** 75 characters a word, less the 12 of its frame, carry 47 bytes; base64 counts in threes. */
    private static final int MOST_BYTES = 45;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ]{0,60}");
    private static final Pattern SPACE_OR_CONTROL = Pattern.compile("[\\s\\p{Cntrl}]+");

    private EncodedWords() {}

    /** Line breaks and other control characters become spaces, so that nothing can start a header of its own. */
    static String of(String text) {
        var line = SPACE_OR_CONTROL.matcher(text).replaceAll(" ").strip();
        if (PLAIN.matcher(line).matches()) {
            return line;
        }
        return String.join("\n ", pieces(line).stream().map(EncodedWords::word).toList());
    }

    private static List<String> pieces(String line) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int bytes = 0;
        for (int codePoint : line.codePoints().toArray()) {
            var character = Character.toString(codePoint);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > MOST_BYTES) {
                pieces.add(piece.toString());
                piece.setLength(0);
                bytes = 0;
            }
            piece.append(character);
            bytes += length;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static String word(String piece) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(piece.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
