package vn.dondoc.directive.edxml;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.directive.intake.ReadingInTurn;
import vn.dondoc.directive.intake.ReceivingText;
import vn.dondoc.directive.submission.BusinessType;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;

/** Opens a package in memory, and refuses it with every error at once. */
@ApplicationScoped
class OpeningPackage {

    private static final String FILES = "AttachmentEncoded";

    /** A package needs several times its size in memory while it is read. */
    private static final int AT_ONCE = 1;

    private static final int SECONDS = 60;

    private final EdxmlLimits limits;
    private final ReceivingText receiving;
    private final UnpackingFiles unpacking;
    private final ReadingInTurn inTurn = new ReadingInTurn(AT_ONCE, SECONDS);

    OpeningPackage(EdxmlLimits limits, ReceivingText receiving, UnpackingFiles unpacking) {
        this.limits = limits;
        this.receiving = receiving;
        this.unpacking = unpacking;
    }

    /** The most bytes a package may have. */
    int maxBytes() {
        return limits.maxBytes();
    }

    /** @throws Refusal with every error; one that bears the mark of a state secret is refused for that and nothing else is told */
    OpenedPackage open(byte[] xml) {
        if (xml.length > limits.maxBytes()) {
            throw Refusal.of(
                    DirectiveProblem.TOO_LARGE,
                    "Gói edXML vượt quá " + limits.maxBytes() / 1_000_000
                            + " MB. Hãy chỉ kèm phần văn bản chỉ đạo, không kèm phụ lục hoặc ảnh.");
        }
        return inTurn.run(() -> opened(parsed(xml)));
    }

    private Element parsed(byte[] xml) {
        try {
            return new ReadingXml(receiving::refuseSecrets).read(xml);
        } catch (XMLStreamException e) {
            // Without the cause: its message may quote what was sent
            throw refused(
                    List.of(
                            new FieldError(
                                    "",
                                    "Nội dung gửi lên không phải XML đọc được, có khai báo DOCTYPE, hoặc lồng nhau quá sâu, quá nhiều phần tử.")));
        }
    }

    private OpenedPackage opened(Element root) {
        var envelope = root.at("edXMLEnvelope", "edXMLHeader");
        if (!root.name().equals("edXML") || envelope.isEmpty()) {
            throw refused(List.of(NotKnown.OTHER_FORMAT.at("")));
        }
        if (envelope.get().children().stream()
                .anyMatch(message -> message.said("StatusCode").isPresent())) {
            throw refused(List.of(NotKnown.STATUS_MESSAGE.at(envelope.get())));
        }
        var header = new Header(root);
        var files = files(root);
        var errors = new ArrayList<FieldError>();
        var text = header.type() == BusinessType.REVOCATION ? Optional.<CarriedFile>empty() : text(files, errors);
        errors.addAll(header.errors());
        if (!errors.isEmpty()) {
            throw refused(errors);
        }
        var document = Objects.requireNonNull(header.document(), "an error otherwise");
        return new OpenedPackage(
                Objects.requireNonNull(header.type(), "an error otherwise"),
                document,
                header.nameOf(document.organ()),
                header.subject(),
                header.urgency(),
                header.dueOn(),
                header.replaced(),
                files,
                text.orElse(null));
    }

    private List<CarriedFile> files(Element root) {
        var attachments = root.all(FILES).stream()
                .flatMap(all -> all.all("Attachment").stream())
                .toList();
        if (attachments.size() > limits.maxFiles()) {
            throw refused(List.of(new FieldError(
                    attachments.get(limits.maxFiles()).path(),
                    "Gói có quá " + limits.maxFiles() + " tệp. Hãy chỉ kèm phần văn bản chỉ đạo.")));
        }
        return attachments.stream().map(unpacking::unpack).toList();
    }

    private static Optional<CarriedFile> text(List<CarriedFile> files, List<FieldError> errors) {
        var readable = files.stream().filter(CarriedFile::isRead).toList();
        if (readable.size() > 1) {
            errors.add(NotKnown.SEVERAL_TEXTS.at(readable.get(1).path()));
        }
        if (files.isEmpty()) {
            errors.add(
                    new FieldError("/edXML/" + FILES, "Gói không kèm tệp nào, nên không có nội dung văn bản để đọc."));
        } else if (readable.isEmpty()) {
            files.forEach(file -> errors.add(new FieldError(file.path(), String.valueOf(file.keptOut()))));
        }
        return readable.stream().findFirst();
    }

    /** A package that took no effect, with every reason. */
    static Refusal refused(List<FieldError> errors) {
        return Refusal.of(
                        DirectiveProblem.EDXML_REFUSED,
                        "Gói edXML có " + errors.size() + " chỗ chưa đúng hoặc chưa rõ, xem từng lỗi kèm theo.")
                .with("errors", errors);
    }
}
