package vn.dondoc.directive.confirming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import vn.dondoc.directive.intake.PostedForm;
import vn.dondoc.directive.intake.ReceivedText;
import vn.dondoc.directive.intake.ReceivingFile;
import vn.dondoc.directive.intake.ReceivingText;
import vn.dondoc.kit.problem.Refusal;

/** Takes what the clerk sent out of a posted page: a file just chosen, one that travels with the page, or a pasted text. */
@ApplicationScoped
class PostedSubmission {

    private final ReceivingText receiving;
    private final ReceivingFile files;

    PostedSubmission(ReceivingText receiving, ReceivingFile files) {
        this.receiving = receiving;
        this.files = files;
    }

    int maxFileBytes() {
        return files.maxBytes();
    }

    /** @throws Refusal if it is not let in */
    Submission read(PostedForm form) {
        var received = received(form);
        var registered = new TreeSet<Integer>();
        form.all("registered").stream().map(PostedSubmission::number).forEach(registered::add);
        return new Submission(
                received.text(),
                received.original(),
                received.omissions(),
                new DateField(form.text("givenIssuedOn")),
                number(form.text("document")),
                Set.copyOf(registered),
                form.text("waiting"));
    }

    private ReceivedText received(PostedForm form) {
        var chosen = form.file("file");
        if (chosen.isPresent()) {
            var file = chosen.get();
            return files.receive(file.name(), file.mediaType(), file.content());
        }
        var travelling = form.untouched("original");
        return travelling.isEmpty()
                ? ReceivedText.of(receiving.fromPage(form.untouched("text")))
                : files.receive(form.text("originalName"), "", decoded(travelling));
    }

    /** A field of ours that somebody changed is an empty file. */
    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static int number(String written) {
        return written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : 0;
    }
}
