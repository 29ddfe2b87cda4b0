package vn.dondoc.directive.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes two registrations the same document: issuer, number and date. Where the document has no number, its words stand
 * for it: two of them are the same if they differ in spaces and line ends only.
 *
 * @param key the number in capitals without spaces, or the SHA-256 of the normalised text in hexadecimal digits
 */
public record DocumentIdentity(String issuer, @Nullable String number, LocalDate issuedOn, String key) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    /** @param text stands for the number where there is none */
    public static DocumentIdentity of(String issuer, @Nullable String number, LocalDate issuedOn, String text) {
        return new DocumentIdentity(issuer, number, issuedOn, number == null ? digestOfWords(text) : written(number));
    }

    /** Equal for two of the same document. */
    public String written() {
        return number == null ? key : issuer + "|" + key + "|" + issuedOn;
    }

    boolean hasNumber() {
        return number != null;
    }

    /** "443-CV/TU" and "443 - cv/TU" are one number. */
    private static String written(String number) {
        return SPACES.matcher(Normalizer.normalize(number, Normalizer.Form.NFC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    private static String digestOfWords(String text) {
        var words =
                SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        return sha256(words.strip());
    }

    /** Of the UTF-8 bytes, in hexadecimal digits. */
    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** In hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
