package vn.dondoc.directive.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.search.ListPage;
import vn.dondoc.directive.submission.KeptSubmission.State;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;

/** What other systems submitted and nobody has finished yet. */
@ApplicationScoped
public class WaitingSubmissions {

    private final Submissions submissions;

    WaitingSubmissions(Submissions submissions) {
        this.submissions = submissions;
    }

    /**
     * One that waits.
     *
     * @param issuer as its sender names it
     * @param businessDocType 0 new, 1 revocation, 2 update, 3 replacement
     */
    public record Waiting(
            UUID submissionId,
            String source,
            String eventId,
            Instant receivedAt,
            Answer.Waiting.Reason reason,
            int businessDocType,
            String issuer,
            @Nullable String number,
            LocalDate issuedOn,
            @Nullable String subject,
            List<FieldError> questions) {

        public boolean isForClerk() {
            return reason == Answer.Waiting.Reason.CLERK;
        }

        public String wanted() {
            return switch (BusinessType.numbered(businessDocType)) {
                case NEW -> "Văn bản mới";
                case REVOCATION -> "Thu hồi";
                case UPDATE -> "Cập nhật";
                case REPLACEMENT -> "Thay thế";
            };
        }
    }

    /** What a clerk reads. */
    public record Letter(UUID submissionId, String text, LocalDate issuedOn) {}

    @Transactional
    ListPage<Waiting> page(int page, int size) {
        int number = ListPage.page(page);
        int most = ListPage.size(size);
        var found = submissions.waiting(number, most).stream()
                .map(WaitingSubmissions::waiting)
                .toList();
        return new ListPage<>(found, number, most, submissions.countWaiting());
    }

    @Transactional
    Waiting one(String id) {
        return waiting(find(id).orElseThrow(WaitingSubmissions::notFound));
    }

    /** The text of one that waits for a clerk. */
    @Transactional
    public Letter letter(String id) {
        var kept = find(id).filter(one -> one.state() == State.CLERK).orElseThrow(WaitingSubmissions::notFound);
        var submitted = kept.submitted();
        return new Letter(
                kept.id(), Objects.requireNonNull(submitted.text(), "only a text waits"), submitted.issuedOn());
    }

    private Optional<KeptSubmission> find(String id) {
        return parse(id).flatMap(submissions::find).filter(kept -> kept.state() != State.ANSWERED);
    }

    static Refusal notFound() {
        return Refusal.notFound("Không có bản gửi này, hoặc bản gửi đã được xử lý.");
    }

    static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Waiting waiting(KeptSubmission kept) {
        var submitted = kept.submitted();
        var answer = WireJson.waiting(kept.answer());
        return new Waiting(
                kept.id(),
                String.valueOf(kept.sender().source()),
                String.valueOf(kept.sender().id()),
                kept.receivedAt(),
                answer.reason(),
                submitted.businessDocType(),
                submitted.issuer(),
                submitted.number(),
                submitted.issuedOn(),
                submitted.subject(),
                answer.questions());
    }
}
