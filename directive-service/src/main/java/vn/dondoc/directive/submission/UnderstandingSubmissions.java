package vn.dondoc.directive.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.intake.ReceivingText;
import vn.dondoc.directive.reading.Deadline;
import vn.dondoc.directive.reading.MentionedUnit;
import vn.dondoc.directive.reading.ReadAssignment;
import vn.dondoc.directive.reading.ReadDocument;
import vn.dondoc.directive.reading.ReadingText;
import vn.dondoc.directive.registration.Citation;
import vn.dondoc.directive.registration.RegisteringMany;
import vn.dondoc.directive.registration.Registration;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.kit.problem.Refusal;

/** Takes a submission for what it means: field by field, or by reading its text, which must leave no question. */
@ApplicationScoped
class UnderstandingSubmissions {

    private static final String TEXT = "/data/text";

    private final ReceivingText receiving;
    private final ReadingText reading;
    private final RegisteringMany registering;

    UnderstandingSubmissions(ReceivingText receiving, ReadingText reading, RegisteringMany registering) {
        this.receiving = receiving;
        this.reading = reading;
        this.registering = registering;
    }

    Understood understand(SubmittedDirective submitted, Moment moment) {
        if (submitted.text() != null) {
            try {
                receiving.fromJson(submitted.text());
            } catch (Refusal refusal) {
                return wrong(TEXT, refusal.detail());
            }
        } else if (submitted.isText()) {
            return wrong("/data/assignments", "Cần danh sách nhiệm vụ (assignments) hoặc toàn văn (text).");
        }
        var understanding = new Understanding(moment.directory(), moment.calendar(), moment.now(), registering);
        return submitted.isText() && submitted.text() != null
                ? read(submitted, submitted.text(), understanding, moment)
                : understanding.structured(submitted);
    }

    private Understood read(SubmittedDirective submitted, String text, Understanding understanding, Moment moment) {
        var documents = reading.read(text, submitted.issuedOn());
        if (documents.size() > 1) {
            return wrong(TEXT, "Toàn văn này gồm " + documents.size() + " văn bản; mỗi lần chỉ gửi một văn bản.");
        }
        var document = documents.getFirst();
        var questions = new ArrayList<FieldError>();
        var issuer = new NamedUnits(moment.directory());
        var code = issuer.office(submitted.issuer(), "/issuer");
        questions.addAll(issuer.errors());
        askWhereTheyDiffer(submitted, document, code, questions);
        document.questions().stream()
                .filter(question -> !isAnswered(question.code(), submitted))
                .forEach(question -> questions.add(new FieldError(question.pointer(), question.message())));
        document.warnings().forEach(warning -> questions.add(new FieldError("/text", warning.message())));
        submitted.remarks().forEach(remark -> questions.add(new FieldError("/text", remark)));
        var due = DueOn.of(submitted.dueOn(), document.assignments(), questions).orElse(null);
        var items = document.assignments().stream()
                .map(assignment -> item(assignment, assignment.deadline() == null ? due : assignment.deadline()))
                .toList();
        var registration = registration(submitted, code, document, items, understanding);
        if (questions.isEmpty()) {
            questions.addAll(
                    registering.errorsIn(registration, moment.directory(), RegisteringMany.dayOf(moment.now())));
        }
        return questions.isEmpty() ? Understood.Clear.of(registration) : new Understood.Unclear(questions);
    }

    /** What came beside the text answers it. */
    private static boolean isAnswered(String question, SubmittedDirective submitted) {
        return switch (question) {
            case "date-missing", "issuer-unknown" -> true;
            case "unit-unreachable" -> submitted.acceptUnreachable();
            default -> false;
        };
    }

    private static void askWhereTheyDiffer(
            SubmittedDirective submitted, ReadDocument document, String issuer, List<FieldError> questions) {
        var number = document.number();
        if (number != null && submitted.number() != null && !same(number, submitted.number())) {
            questions.add(new FieldError(
                    "/number", "Số trong văn bản là " + number + ", số gửi kèm là " + submitted.number() + "."));
        }
        var read = document.issuer().code();
        if (read != null && !issuer.isEmpty() && !read.equals(issuer)) {
            questions.add(new FieldError(
                    "/issuer", "Cơ quan ban hành trong văn bản là " + read + ", nơi gửi ghi " + issuer + "."));
        }
        if (document.issuedOn() != null && !document.issuedOn().equals(submitted.issuedOn())) {
            questions.add(new FieldError(
                    "/issuedOn",
                    "Ngày trong văn bản là " + document.issuedOn() + ", ngày gửi kèm là " + submitted.issuedOn()
                            + "."));
        }
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("\\s", "").equalsIgnoreCase(other.replaceAll("\\s", ""));
    }

    private static Registration registration(
            SubmittedDirective submitted,
            String issuer,
            ReadDocument document,
            List<Registration.Item> items,
            Understanding understanding) {
        return new Registration(
                firstOf(submitted.number(), document.number()),
                firstOf(submitted.type(), document.type()),
                issuer,
                firstOf(submitted.superior(), document.issuer().superior()),
                firstOf(submitted.place(), document.place()),
                submitted.issuedOn(),
                firstOf(submitted.subject(), document.subject()),
                submitted.addressees().isEmpty() ? document.addressees() : submitted.addressees(),
                firstOf(submitted.signer(), document.signer()),
                firstOf(submitted.signerTitle(), document.signerTitle()),
                document.signedAs(),
                submitted.recipients().isEmpty() ? document.recipients() : submitted.recipients(),
                Objects.requireNonNullElse(submitted.urgency(), document.urgency()),
                document.references().stream()
                        .map(cited ->
                                new Citation(cited.type(), cited.number(), cited.date(), cited.issuer(), cited.basis()))
                        .toList(),
                document.text(),
                items,
                new Registration.Decisions(understanding.accepted(submitted, items)),
                null);
    }

    private static @Nullable String firstOf(@Nullable String given, @Nullable String read) {
        return given == null || given.isBlank() ? read : given;
    }

    private static Registration.Item item(ReadAssignment read, @Nullable Deadline deadline) {
        return new Registration.Item(
                read.ordinal(),
                read.start(),
                read.end(),
                read.content(),
                codes(read.lead()),
                List.of(),
                codes(read.coordinating()),
                codes(read.supervising()),
                read.via(),
                read.output(),
                read.reportTo(),
                read.followed(),
                deadline,
                null);
    }

    private static List<String> codes(List<MentionedUnit> mentions) {
        return mentions.stream()
                .flatMap(mention -> Stream.of(mention.unit(), mention.group()).filter(Objects::nonNull))
                .toList();
    }

    private static Understood wrong(String pointer, String message) {
        return new Understood.Wrong(List.of(new FieldError(pointer, message)));
    }
}
