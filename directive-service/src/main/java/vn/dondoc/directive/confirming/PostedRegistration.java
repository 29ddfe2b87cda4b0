package vn.dondoc.directive.confirming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
                form.text("number"),
                form.text("type"),
                form.text("issuer"),
                new DateField(form.text("issuedOn")),
                form.text("subject"),
                form.text("signer"),
                form.text("urgency"),
                List.copyOf(items),
                Set.copyOf(form.all("unreachable")));
    }

    private ItemForm item(PostedForm form, int i, Directory directory) {
        return new ItemForm(
                form.text(name(i, "ordinal")),
                number(form.text(name(i, "start"))),
                number(form.text(name(i, "end"))),
                form.text(name(i, "content")).replace("\r\n", "\n"),
                UnitsField.posted(form, name(i, "lead"), directory),
                UnitsField.posted(form, name(i, "coordinating"), directory),
                UnitsField.posted(form, name(i, "supervising"), directory),
                form.isTicked(name(i, "followed")),
                new DateField(form.text(name(i, "lastDay"))),
                new TimeField(form.text(name(i, "time"))),
                form.isTicked(name(i, "undated")),
                deadline(form.untouched(name(i, "deadline"))),
                form.text(name(i, "past")));
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
