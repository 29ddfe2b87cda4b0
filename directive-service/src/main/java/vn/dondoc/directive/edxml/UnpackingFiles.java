package vn.dondoc.directive.edxml;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.ZipInputStream;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.directive.file.FileContent;
import vn.dondoc.directive.intake.ReceivingFile;
import vn.dondoc.kit.problem.Refusal;

/**
 * Takes the files out of a package, in memory: those that the clerk's page reads are read, the others are kept out. One with the mark
 * of a state secret keeps out the whole package.
 */
@ApplicationScoped
class UnpackingFiles {

    private final ReceivingFile receiving;

    UnpackingFiles(ReceivingFile receiving) {
        this.receiving = receiving;
    }

    CarriedFile unpack(Element attachment) {
        var name = attachment.said("AttachmentName").map(Element::words).orElse("");
        var written = attachment.at(ReadingXml.CONTENT).map(Element::text).orElse("");
        try {
            var content = unzipped(Base64.getDecoder().decode(written.replaceAll("\\s", "")));
            return new CarriedFile(attachment.path(), name, receiving.receive(name, "", content), null);
        } catch (IllegalArgumentException e) {
            return new CarriedFile(attachment.path(), name, null, "Nội dung tệp không phải mã base64.");
        } catch (Refusal refusal) {
            if (refusal.type() == DirectiveProblem.STATE_SECRET || refusal.type() == DirectiveProblem.TOO_BUSY) {
                throw refusal;
            }
            return new CarriedFile(attachment.path(), name, null, refusal.detail());
        }
    }

    /**
     * Programs of the axis put each file into a zip of its own, which says no more than the file. The name in the zip is not looked at.
     * A zip that unpacks to too much is left to who reads files, as are those that hold more than one.
     */
    private byte[] unzipped(byte[] content) {
        if (!isZip(content) || !(FileContent.of(content) instanceof FileContent.Foreign)) {
            return content;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            if (zip.getNextEntry() == null) {
                return content;
            }
            var file = zip.readNBytes(receiving.maxBytes() + 1);
            return file.length <= receiving.maxBytes() && zip.getNextEntry() != null ? content : file;
        } catch (IOException e) {
            return content;
        }
    }

    private static boolean isZip(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }
}
