package vn.dondoc.directive.edxml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.problem.FieldError;

/** Where in the XML of a package stands what an answer finds fault with: it speaks of the submission that the package became. */
final class Places {

    private final String text;

    /** @param text the file that is the document; null where there is none */
    Places(@Nullable CarriedFile text) {
        this.text = text == null ? "/edXML" : text.path();
    }

    List<FieldError> of(List<FieldError> errors) {
        return errors.stream()
                .map(error -> new FieldError(of(error.pointer()), error.message()))
                .toList();
    }

    private String of(String pointer) {
        var field = pointer.replaceFirst("^/data", "").split("/", 3);
        return switch (field.length < 2 ? "" : field[1]) {
            case "issuer", "number", "issuedOn" -> Header.MESSAGE + "/DocumentId";
            case "subject" -> Header.MESSAGE + "/Subject";
            case "urgency" -> Header.MESSAGE + "/OtherInfo/Priority";
            case "dueOn" -> Header.MESSAGE + "/DueDate";
            case "concerns" -> Header.BUSINESS;
            case "text", "remarks", "assignments" -> text;
            default -> "/edXML";
        };
    }
}
