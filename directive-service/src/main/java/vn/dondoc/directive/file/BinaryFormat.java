package vn.dondoc.directive.file;

import java.util.Arrays;
import java.util.Optional;

/** Files that are no plain text, known by their first bytes. */
enum BinaryFormat {
    PNG("ảnh PNG", 0x89, 'P', 'N', 'G'),
    JPEG("ảnh JPEG", 0xFF, 0xD8, 0xFF),
    GIF("ảnh GIF", 'G', 'I', 'F', '8'),
    TIFF_LITTLE_ENDIAN("ảnh TIFF", 'I', 'I', 0x2A, 0x00),
    TIFF_BIG_ENDIAN("ảnh TIFF", 'M', 'M', 0x00, 0x2A),
    RIFF("ảnh WebP", 'R', 'I', 'F', 'F'),
    PDF("tệp PDF", '%', 'P', 'D', 'F', '-'),
    ZIP("tệp nén hoặc tệp Word, Excel", 'P', 'K', 0x03, 0x04),
    OFFICE_97("tệp Word, Excel đời cũ", 0xD0, 0xCF, 0x11, 0xE0),
    GZIP("tệp nén", 0x1F, 0x8B),
    SEVEN_ZIP("tệp nén", '7', 'z', 0xBC, 0xAF),
    RAR("tệp nén", 'R', 'a', 'r', '!'),
    RTF("tệp RTF", '{', '\\', 'r', 't', 'f');

    private final String vietnamese;
    private final byte[] magic;

    BinaryFormat(String vietnamese, int... magic) {
        this.vietnamese = vietnamese;
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    static Optional<BinaryFormat> of(byte[] content) {
        return Arrays.stream(values()).filter(format -> format.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    String vietnamese() {
        return vietnamese;
    }
}
