package vn.dondoc.directive.edxml;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.directory.Units;
import vn.dondoc.directive.submission.Answer;
import vn.dondoc.directive.submission.SubmittedDirective;
import vn.dondoc.directive.submission.SubmittedDirective.Cited;
import vn.dondoc.directive.submission.SubmittingAtTheDoor;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.reader.units.Resolution;

/**
 * Says what a package means in the words of the contract for other systems and submits that: what happens then is what happens to
 * everything that is submitted. The same bytes are the same submission. Signatures are not verified; who may bring packages is known
 * by the token.
 */
@ApplicationScoped
class ImportingPackage {

    private static final String SOURCE = "/api/directives/edxml";
    private static final int LONGEST_REMARK = 2_000;

    private final OpeningPackage opening;
    private final SubmittingAtTheDoor submitting;
    private final Units units;

    ImportingPackage(OpeningPackage opening, SubmittingAtTheDoor submitting, Units units) {
        this.opening = opening;
        this.submitting = submitting;
        this.units = units;
    }

    /**
     * What came of a package.
     *
     * @param places of what the answer names
     */
    record Imported(Answer answer, List<CarriedFile> files, Places places) {}

    /** The most bytes a package may have. */
    int maxBytes() {
        return opening.maxBytes();
    }

    /** @throws Refusal of what is no package, or is not sure, with every error */
    Imported run(byte[] xml, String by) {
        var opened = opening.open(xml);
        return new Imported(
                submitting.submit(SOURCE, xml, directive(opened, by)), opened.files(), new Places(opened.text()));
    }

    private SubmittedDirective directive(OpenedPackage opened, String by) {
        var received = opened.text() == null ? null : opened.text().received();
        var remarks = received == null
                ? List.<String>of()
                : received.omissions().stream()
                        .map(omission -> shortened(omission.message()))
                        .toList();
        return SubmittedDirective.ofText(
                opened.type(),
                cited(opened.document(), opened),
                opened.subject().orElse(null),
                opened.urgency().orElse(null),
                opened.replaced().map(replaced -> cited(replaced, opened)).orElse(null),
                received == null ? null : received.text(),
                opened.dueOn().orElse(null),
                remarks,
                by);
    }

    private Cited cited(DocumentId document, OpenedPackage opened) {
        var isSender = document.organ().equals(opened.document().organ());
        var name = isSender ? opened.issuerName().orElse(null) : null;
        return new Cited(office(document.organ(), name), document.number(), document.issuedOn());
    }

    /** By its code on the axis, where the directory has that as code or as another name of the office; else by the name beside it. */
    private String office(String organ, @Nullable String name) {
        var directory = units.directory();
        var known =
                directory.find(organ).isPresent() || directory.names().resolve(organ) instanceof Resolution.Resolved;
        return known || name == null ? organ : name;
    }

    private static String shortened(String remark) {
        return remark.length() <= LONGEST_REMARK ? remark : remark.substring(0, LONGEST_REMARK - 1) + "…";
    }
}
