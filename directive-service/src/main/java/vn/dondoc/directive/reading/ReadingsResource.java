package vn.dondoc.directive.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.directive.file.FileFormat;
import vn.dondoc.directive.file.Omission;
import vn.dondoc.directive.intake.ReceivedText;
import vn.dondoc.directive.intake.ReceivingFile;
import vn.dondoc.directive.intake.ReceivingText;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;

/** What a text says, for other systems. */
@Path("/api/directives/readings")
@RolesAllowed(Roles.CLERK)
class ReadingsResource {

    private final ReceivingText receiving;
    private final ReceivingFile files;
    private final ReadingText reading;

    ReadingsResource(ReceivingText receiving, ReceivingFile files, ReadingText reading) {
        this.receiving = receiving;
        this.files = files;
        this.reading = reading;
    }

    /**
     * The documents that the text holds.
     *
     * @param omissions what the file shows and was not read
     */
    record Readings(List<ReadDocument> documents, List<Omission> omissions) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Readings read(
            InputStream body,
            @HeaderParam("Content-Type") @DefaultValue("") String mediaType,
            @QueryParam("issuedOn") @Nullable String issuedOn)
            throws IOException {
        var received = received(body, mediaType);
        return new Readings(reading.read(received.text(), date(issuedOn)), received.omissions());
    }

    /** Every media type comes here: an answer that names those which are read is worth more than the framework's. */
    private ReceivedText received(InputStream body, String mediaType) throws IOException {
        if (FileFormat.ofMediaType(mediaType).equals(Optional.of(FileFormat.TEXT))) {
            return ReceivedText.of(receiving.fromStream(body));
        }
        return files.receive("", mediaType, body.readNBytes(files.maxBytes() + 1));
    }

    private static @Nullable LocalDate date(@Nullable String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw Refusal.of(DirectiveProblem.DIRECTIVE_INVALID, "Ngày ban hành phải theo dạng 2026-05-24.")
                    .with("errors", List.of(new FieldError("/issuedOn", "Ngày phải theo dạng 2026-05-24.")));
        }
    }
}
