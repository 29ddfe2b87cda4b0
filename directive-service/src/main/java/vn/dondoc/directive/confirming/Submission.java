package vn.dondoc.directive.confirming;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.file.Omission;
import vn.dondoc.directive.intake.OriginalFile;
import vn.dondoc.directive.registration.SentFile;

/**
 * What the clerk sent. It travels with the page, so that nothing need be stored before it is confirmed, and so that a second
 * document of the same text can be read after the first.
 *
 * @param text all of it, as it was pasted or as it stands in the file
 * @param file the file; null where the text was pasted
 * @param omissions what the file shows and the text lacks
 * @param issuedOn the date given for a text that bears none
 * @param document which of its documents is looked at
 * @param registered those that are registered already
 * @param waiting id of what another system submitted and this finishes; empty where a clerk sent it
 */
record Submission(
        String text,
        @Nullable OriginalFile file,
        List<Omission> omissions,
        DateField issuedOn,
        int document,
        Set<Integer> registered,
        String waiting) {

    Submission at(int index) {
        return new Submission(text, file, omissions, issuedOn, index, registered, waiting);
    }

    Submission withRegistered() {
        var more = new TreeSet<>(registered);
        more.add(document);
        return new Submission(text, file, omissions, issuedOn, document, more, waiting);
    }

    /** The file for the hidden field that brings it back; empty where there is none. */
    public String fileBase64() {
        return file == null ? "" : Base64.getEncoder().encodeToString(file.content());
    }

    /** Of what waits, if it is a submission of another system. */
    @Nullable
    UUID waitingFor() {
        return waiting.matches("[0-9a-f-]{36}") ? UUID.fromString(waiting) : null;
    }

    @Nullable
    SentFile sentFile() {
        return file == null ? null : new SentFile(file.name(), file.format().mediaType(), file.content());
    }
}
