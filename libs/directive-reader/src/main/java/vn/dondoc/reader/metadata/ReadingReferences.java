package vn.dondoc.reader.metadata;

import static vn.dondoc.reader.rules.Rule.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.GuardedPattern;
import vn.dondoc.reader.rules.RuleBook;
import vn.dondoc.reader.rules.RuleMatch;
import vn.dondoc.reader.structure.DocumentPart;

/** Reads the documents that a document rests on or cites: "Công văn số 12-CV/TU, ngày 01/4/2027 của Tỉnh ủy". */
public final class ReadingReferences {

    private static final String TYPE =
            "(?<type>quyết định|quy định|quy chế|nghị quyết|nghị định|thông tư(?: liên tịch)?|chỉ thị|thông báo(?: kết luận)?|kết luận|công văn|công điện|kế hoạch|chương trình|hướng dẫn|tờ trình|báo cáo|đề án|văn bản|luật|lệnh)";
    private static final String NUMBER =
            "(?:số ?:? ?)?(?<number>\\d{1,6}(?:\\.\\d{1,2})? ?[/-] ?(?:\\d{4} ?/ ?)?\\p{L}[\\p{L}\\d]{0,14}(?: ?[-/&] ?[\\p{L}\\d]{1,20}){0,3})";
    private static final String DATE =
            "(?:,? (?:ký |ban hành )?ngày (?<date>\\d{1,2}(?: ?/ ?\\d{1,2} ?/ ?\\d{4}| tháng \\d{1,2} năm \\d{4})))?";
    private static final String ISSUER = "(?: của (?<issuer>[^,;.:()\"\\n]{2,80}))?";

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("\\D{1,12}");

    /** "Căn cứ …", "Thực hiện …": what follows is what the document rests on. */
    private static final GuardedPattern BASIS = GuardedPattern.of(
            "(?:căn cứ|thực hiện|triển khai|theo(?! dõi)|chấp hành|cụ thể hóa|trên cơ sở|xét)(?: [^,;:()\\n]{0,90})? ?");

    private static final RuleBook<DocumentPart, Reference> BOOK =
            new RuleBook<>(List.of(rule("<loại> số <số> ngày <ngày> của <cơ quan>")
                    .cue(
                            "quyết", "quy", "nghị", "thông", "chỉ", "kết", "công", "kế", "chương", "hướng", "tờ", "báo",
                            "đề", "văn", "luật", "lệnh")
                    .matches(TYPE + " " + NUMBER + DATE + ISSUER)
                    .means(ReadingReferences::reference)));

    private ReadingReferences() {}

    /** Every mention in its order, a document that is cited twice twice. */
    public static List<Reference> in(DocumentPart document) {
        List<Reference> references = new ArrayList<>();
        var pass = BOOK.over(document.source().folded(), document.source().words(), document);
        for (var paragraph : document.body()) {
            for (var found : pass.read(paragraph.start(), paragraph.end())) {
                references.add(found.meaning());
            }
        }
        return List.copyOf(references);
    }

    private static Reference reference(RuleMatch m, DocumentPart document) {
        var source = document.source();
        var text = source.text();
        return new Reference(
                source.originalStart(m.start()),
                source.originalEnd(m.end()),
                capitalised(m.text("type")),
                text.substring(m.start("number"), m.end("number")).replace(" ", ""),
                date(m.optional("date")),
                m.has("issuer")
                        ? text.substring(m.start("issuer"), m.end("issuer")).strip()
                        : null,
                BASIS.leadsUpTo(source.folded(), m.startOfSentence(), m.start()));
    }

    private static @Nullable LocalDate date(@Nullable String words) {
        if (words == null) {
            return null;
        }
        var numbers = BETWEEN_NUMBERS.split(words);
        try {
            return LocalDate.of(
                    Integer.parseInt(numbers[2]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[0]));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
