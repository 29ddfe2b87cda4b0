package vn.dondoc.directive.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files that are read. */
public enum FileFormat {
    TEXT("văn bản thuần (.txt)", "text/plain", "txt"),
    WORD("Word (.docx)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    OLD_WORD("Word 97–2003 (.doc)", "application/msword", "doc"),
    PDF("PDF (.pdf)", "application/pdf", "pdf");

    private static final String ACCEPTED = "Hệ thống đọc được: "
            + Arrays.stream(values()).map(FileFormat::vietnamese).collect(Collectors.joining(", ")) + " có chữ.";

    private final String vietnamese;
    private final String mediaType;
    private final String extension;

    FileFormat(String vietnamese, String mediaType, String extension) {
        this.vietnamese = vietnamese;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Empty for a media type that says nothing about the content, and for one that is not read. */
    public static Optional<FileFormat> ofMediaType(String mediaType) {
        var bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(bare))
                .findFirst();
    }

    /** By the ending of the name. */
    public static Optional<FileFormat> ofName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension))
                .findFirst();
    }

    /** What is accepted, as a sentence. */
    public static String accepted() {
        return ACCEPTED;
    }

    /** What the field for a file in a page accepts. */
    public static String forFileField() {
        return Arrays.stream(values())
                .flatMap(format -> List.of("." + format.extension, format.mediaType).stream())
                .collect(Collectors.joining(","));
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}
