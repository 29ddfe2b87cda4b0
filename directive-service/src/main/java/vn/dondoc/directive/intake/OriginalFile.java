package vn.dondoc.directive.intake;

import java.util.Locale;
import vn.dondoc.directive.file.FileFormat;

/**
 * A file as it came.
 *
 * @param name what its sender calls it, without a path
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record OriginalFile(String name, FileFormat format, byte[] content) {

    private static final int LONGEST_NAME = 200;

    public OriginalFile {
        name = withoutPath(name, format);
    }

    private static String withoutPath(String name, FileFormat format) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>|:*?]", "")
                .strip();
        var ending = "." + format.extension();
        var stem = last.toLowerCase(Locale.ROOT).endsWith(ending)
                ? last.substring(0, last.length() - ending.length())
                : last;
        var shortened = stem.codePointCount(0, stem.length()) > LONGEST_NAME
                ? stem.substring(0, stem.offsetByCodePoints(0, LONGEST_NAME))
                : stem;
        return (shortened.isBlank() ? "van-ban" : shortened) + ending;
    }
}
