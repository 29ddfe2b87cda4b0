package vn.dondoc.directive.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.directory.DirectoryEntry;
import vn.dondoc.directive.reading.ReadDocument.Question;

/** What a clerk must answer before the document can be registered. */
final class AskingQuestions {

    private final Directory directory;
    private final LocalDate today;
    private final List<Question> questions = new ArrayList<>();
    private final Set<String> unreachableAsked = new LinkedHashSet<>();

    AskingQuestions(Directory directory, LocalDate today) {
        this.directory = directory;
        this.today = today;
    }

    List<Question> about(ReadDocument.Issuer issuer, @Nullable LocalDate issuedOn, List<ReadAssignment> assignments) {
        if (issuedOn == null) {
            ask("date-missing", "/issuedOn", "Văn bản không ghi ngày. Văn bản ban hành ngày nào?");
        }
        if (issuer.code() == null) {
            ask("issuer-unknown", "/issuer", "Cơ quan nào ban hành văn bản?");
        }
        if (assignments.isEmpty()) {
            ask("no-assignment", "/assignments", "Không đọc được nhiệm vụ nào. Văn bản giao việc gì, cho đơn vị nào?");
        }
        for (int i = 0; i < assignments.size(); i++) {
            askAbout("/assignments/" + i, assignments.get(i), issuedOn);
        }
        return questions;
    }

    private void askAbout(String pointer, ReadAssignment assignment, @Nullable LocalDate issuedOn) {
        askAboutUnits(pointer + "/lead/", assignment.lead());
        askAboutUnits(pointer + "/coordinating/", assignment.coordinating());
        askAboutUnits(pointer + "/supervising/", assignment.supervising());
        if (assignment.deadline() == null || assignment.deadline().lastDay() == null) {
            return;
        }
        var lastDay = assignment.deadline().lastDay();
        if (issuedOn != null && lastDay.isBefore(issuedOn)) {
            ask(
                    "deadline-before-document",
                    pointer + "/deadline/lastDay",
                    "Hạn cuối " + VietnameseDates.date(lastDay)
                            + " trước ngày ban hành. Theo dõi, không theo dõi hay nhập ngày khác?");
        } else if (lastDay.isBefore(today)) {
            ask(
                    "past-deadline",
                    pointer + "/deadline/lastDay",
                    "Hạn cuối " + VietnameseDates.date(lastDay)
                            + " đã qua. Theo dõi, không theo dõi hay nhập ngày khác?");
        }
    }

    private void askAboutUnits(String pointer, List<MentionedUnit> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            if (!mention.isResolved()) {
                ask("unit-unknown", pointer + i, "“" + mention.words() + "” là đơn vị nào?");
            }
            var at = pointer + i;
            var units = mention.unit() == null ? mention.members() : List.of(mention.unit());
            for (var code : units) {
                directory.find(code).ifPresent(entry -> askAboutOne(at, entry));
            }
        }
    }

    private void askAboutOne(String pointer, DirectoryEntry unit) {
        if (!unit.active()) {
            ask("unit-inactive", pointer, unit.name() + " đã thôi hoạt động. Đơn vị nào thực hiện thay?");
        } else if (!unit.reachable() && unreachableAsked.add(unit.code())) {
            ask("unit-unreachable", pointer, unit.name() + " chưa có người liên hệ. Vẫn giao?");
        }
    }

    private void ask(String code, String pointer, String message) {
        questions.add(new Question(code, pointer, message));
    }
}
