package vn.dondoc.directive.confirming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.intake.PostedForm;
import vn.dondoc.directive.reading.Deadline;

/** Reads the page back: the form as it was posted. */
@ApplicationScoped
class PostedRegistration {

    private final PostedSubmission submissions;
    private final ObjectMapper json;

    PostedRegistration(PostedSubmission submissions, ObjectMapper json) {
        this.submissions = submissions;
        this.json = json;
    }

    RegistrationForm read(PostedForm form, Directory directory) {
        var items = new ArrayList<ItemForm>();
        int count = number(form.text("items"));
        for (int i = 0; i < count && form.isTicked(name(i, "content")); i++) {
            items.add(item(form, i, directory));
        }
        return new RegistrationForm(
                submissions.read(form),
                number(form.text("from")),
                number(form.text("to")),
                head(form),
                List.copyOf(items),
                Set.copyOf(form.all("unreachable")));
    }

    private static HeadForm head(PostedForm form) {
        return new HeadForm(
                form.text("number"),
                form.text("type"),
                form.text("issuer"),
                form.text("superior"),
                form.text("place"),
                new DateField(form.text("issuedOn")),
                form.text("subject").replaceAll("\\s+", " "),
                lines(form, "addressees"),
                form.text("signer"),
                form.text("signerTitle"),
                form.text("signedAs"),
                lines(form, "recipients"),
                form.text("urgency"),
                IntStream.range(0, number(form.text("references")))
                        .mapToObj(i -> cited(form, "r-" + i + "-"))
                        .filter(cited -> !cited.isBlank())
                        .distinct()
                        .toList(),
                false);
    }

    private static CitedForm cited(PostedForm form, String prefix) {
        return new CitedForm(
                form.text(prefix + "type"),
                form.text(prefix + "number"),
                new DateField(form.text(prefix + "date")),
                form.text(prefix + "issuer"),
                form.isTicked(prefix + "basis"));
    }

    private ItemForm item(PostedForm form, int i, Directory directory) {
        return new ItemForm(
                form.text(name(i, "ordinal")),
                number(form.text(name(i, "start"))),
                number(form.text(name(i, "end"))),
                lines(form, name(i, "content")),
                UnitsField.posted(form, name(i, "lead"), directory),
                UnitsField.posted(form, name(i, "coordinating"), directory),
                UnitsField.posted(form, name(i, "supervising"), directory),
                lines(form, name(i, "output")),
                form.text(name(i, "via")),
                lines(form, name(i, "reportTo")),
                form.isTicked(name(i, "followed")),
                due(form, i),
                form.text(name(i, "past")));
    }

    private DueForm due(PostedForm form, int i) {
        return new DueForm(
                DueForm.Kind.named(form.text(name(i, "due"))),
                lines(form, name(i, "words")),
                new DateField(form.text(name(i, "lastDay"))),
                new TimeField(form.text(name(i, "time"))),
                new DateField(form.text(name(i, "targetDay"))),
                new RecurrenceField(form.text(name(i, "every")), form.text(name(i, "recurrence"))),
                new EventField(
                        lines(form, name(i, "condition")),
                        form.text(name(i, "limit")),
                        form.text(name(i, "limitUnit")),
                        form.text(name(i, "limitSide")).equals("before")),
                deadline(form.untouched(name(i, "deadline"))));
    }

    /** Of several lines; a browser ends them all with CR LF. */
    private static String lines(PostedForm form, String name) {
        return form.text(name).replace("\r\n", "\n");
    }

    static String name(int item, String field) {
        return "a-" + item + "-" + field;
    }

    /** The deadline as it was read, for the hidden field that brings it back. */
    String json(Deadline deadline) {
        try {
            return json.writeValueAsString(deadline);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A deadline is plain data", e);
        }
    }

    private @Nullable Deadline deadline(String written) {
        try {
            return written.isEmpty() ? null : json.readValue(written, Deadline.class);
        } catch (JsonProcessingException e) {
            // A field of ours that somebody changed: the visible fields hold
            return null;
        }
    }

    private static int number(String written) {
        return written.matches("[0-9]{1,8}") ? Integer.parseInt(written) : 0;
    }
}
