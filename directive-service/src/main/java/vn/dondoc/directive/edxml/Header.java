package vn.dondoc.directive.edxml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Urgency;
import vn.dondoc.directive.submission.BusinessType;
import vn.dondoc.kit.problem.FieldError;

/** What the header of a package says, where that is sure; all that is not is an error with its place. */
final class Header {

    static final String HEADER = "/edXML/edXMLEnvelope/edXMLHeader";
    static final String MESSAGE = HEADER + "/MessageHeader";
    static final String BUSINESS = HEADER + "/TraceHeaderList/Bussiness";
    static final String REPLACED = BUSINESS + "/ReplacementInfoList/ReplacementInfo/DocumentId";

    private static final Set<String> MAY_BE_SEVERAL = Set.of("To", "ResponseFor", "TraceHeader", "AttachmentEncoded");

    private final Element message;
    private final Element business;
    private final List<FieldError> errors = new ArrayList<>();
    private final @Nullable BusinessType type;
    private final @Nullable DocumentId document;
    private final Optional<LocalDate> dueOn;
    private final Optional<Urgency> urgency;
    private final Optional<DocumentId> replaced;

    Header(Element root) {
        var header = root.at("edXMLEnvelope", "edXMLHeader").orElse(missing(HEADER));
        this.message = header.at("MessageHeader").orElse(missing(MESSAGE));
        this.business = header.at("TraceHeaderList", "Bussiness").orElse(missing(BUSINESS));
        Stream.of(
                        Optional.of(root),
                        root.at("edXMLEnvelope"),
                        Optional.of(header),
                        Optional.of(message),
                        message.at("From"),
                        message.at("Code"),
                        message.at("PromulgationInfo"),
                        message.at("OtherInfo"),
                        header.at("TraceHeaderList"),
                        Optional.of(business))
                .flatMap(Optional::stream)
                .forEach(this::checkOnce);
        this.type = readType();
        this.document = documentId(message.at("DocumentId").orElse(missing(MESSAGE + "/DocumentId")))
                .orElse(null);
        this.dueOn = message.said("DueDate").flatMap(this::day);
        this.urgency = message.said("OtherInfo", "Priority").flatMap(this::urgency);
        this.replaced = type == BusinessType.REPLACEMENT ? readReplaced() : Optional.empty();
        checkTheSameIsSaid();
        checkOtherDocuments();
    }

    /** All that is wrong; what is asked for besides is sure only where nothing is. */
    List<FieldError> errors() {
        return errors;
    }

    @Nullable
    DocumentId document() {
        return document;
    }

    @Nullable
    BusinessType type() {
        return type;
    }

    Optional<String> subject() {
        return message.said("Subject").map(Element::words);
    }

    /** What the sender calls an office, where it is the sender itself. */
    Optional<String> nameOf(String organ) {
        return message.at("From")
                .filter(from -> from.said("OrganId")
                        .filter(id -> id.words().equals(organ))
                        .isPresent())
                .flatMap(from -> from.said("OrganName"))
                .map(Element::words);
    }

    Optional<LocalDate> dueOn() {
        return dueOn;
    }

    Optional<Urgency> urgency() {
        return urgency;
    }

    /** The document that a replacement replaces. */
    Optional<DocumentId> replaced() {
        return replaced;
    }

    /** Nothing for 0, which senders write who never thought of it: the mark on the document itself then holds. */
    private Optional<Urgency> urgency(Element priority) {
        return switch (priority.words()) {
            case "0" -> Optional.empty();
            case "1" -> Optional.of(Urgency.URGENT);
            case "2" -> Optional.of(Urgency.VERY_URGENT);
            case "3" -> Optional.of(Urgency.FLASH);
            default -> fault(NotKnown.PRIORITY.at(priority));
        };
    }

    private Optional<DocumentId> readReplaced() {
        var named = business.at("ReplacementInfoList").stream()
                .flatMap(list -> list.all("ReplacementInfo").stream())
                .flatMap(info -> info.said("DocumentId").stream())
                .toList();
        return switch (named.size()) {
            case 0 -> fault(NotKnown.NO_REPLACED_DOCUMENT.at(REPLACED));
            case 1 -> documentId(named.getFirst());
            default -> fault(NotKnown.SEVERAL_REPLACED_DOCUMENTS.at(named.get(1)));
        };
    }

    private @Nullable BusinessType readType() {
        var written = business.said("BussinessDocType").map(Element::words).orElse("");
        return switch (written) {
            case "0" -> BusinessType.NEW;
            case "1" -> BusinessType.REVOCATION;
            case "2" -> BusinessType.UPDATE;
            case "3" -> BusinessType.REPLACEMENT;
            default -> {
                errors.add(NotKnown.BUSINESS_TYPE.at(BUSINESS + "/BussinessDocType"));
                yield null;
            }
        };
    }

    private void checkTheSameIsSaid() {
        if (document == null) {
            return;
        }
        message.at("Code")
                .filter(code -> !document.consistsOf(words(code, "CodeNumber"), words(code, "CodeNotation")))
                .ifPresent(code -> errors.add(NotKnown.CODE.at(code)));
        message.said("PromulgationInfo", "PromulgationDate")
                .filter(date -> !DocumentId.day(date.words()).equals(Optional.of(document.issuedOn())))
                .ifPresent(date -> errors.add(NotKnown.PROMULGATION_DATE.at(date)));
    }

    private void checkOtherDocuments() {
        if (type == BusinessType.REVOCATION || type == BusinessType.UPDATE) {
            Stream.concat(
                            business.said("DocumentId").stream(),
                            message.all("ResponseFor").stream()
                                    .flatMap(response -> response.said("DocumentId").stream()))
                    .filter(other -> !DocumentId.of(other.words()).equals(Optional.ofNullable(document)))
                    .forEach(other -> errors.add(NotKnown.ANOTHER_DOCUMENT.at(other)));
        }
        if (type == BusinessType.UPDATE) {
            business.at("BussinessDocumentInfo", "ReceiverList", "Receiver")
                    .ifPresent(receiver -> errors.add(NotKnown.RECEIVERS.at(receiver)));
        }
    }

    /** Of what is said twice each reader would take another. */
    private void checkOnce(Element parent) {
        parent.children().stream()
                .filter(child -> child.path().endsWith("/" + child.name() + "[2]"))
                .filter(child -> !MAY_BE_SEVERAL.contains(child.name()))
                .forEach(child -> errors.add(NotKnown.TWICE.at(child)));
    }

    private Optional<DocumentId> documentId(Element element) {
        return DocumentId.of(element.words()).or(() -> fault(NotKnown.DOCUMENT_ID.at(element)));
    }

    private Optional<LocalDate> day(Element element) {
        return DocumentId.day(element.words()).or(() -> fault(NotKnown.DAY.at(element)));
    }

    private <T> Optional<T> fault(FieldError error) {
        errors.add(error);
        return Optional.empty();
    }

    private static String words(Element element, String child) {
        return element.said(child).map(Element::words).orElse("");
    }

    private static Element missing(String path) {
        return new Element("", path, "", List.of());
    }
}
