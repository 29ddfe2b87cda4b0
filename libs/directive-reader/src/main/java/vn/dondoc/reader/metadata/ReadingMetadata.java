package vn.dondoc.reader.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.structure.Capitals;
import vn.dondoc.reader.structure.DocumentPart;
import vn.dondoc.reader.text.Paragraph;

/** Reads header and closing in both formats, the Party's and the State's. */
public final class ReadingMetadata {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}])số ?:?[ \\n]?(?<n>\\d{1,6}(?:\\.\\d{1,2})? ?[/-] ?(?:\\d{4} ?/ ?)?[\\p{L}\\d]{1,12}(?: ?[-/&] ?[\\p{L}\\d]{1,20}){0,3})");
    private static final Pattern DATE_LINE =
            Pattern.compile("ngày ?(?<d>\\d{1,2}) ?tháng ?(?<m>\\d{1,2}) ?năm ?(?<y>\\d{4})");
    private static final Pattern NOT_THE_ISSUER = Pattern.compile(
            "(?:đảng cộng sản việt nam|cộng hòa xã.{0,40}|.{0,12}chủ nghĩa việt nam|số.{0,60}|[^\\p{L}]{0,60})");
    private static final Pattern TITLE_YEAR = Pattern.compile("(?<!tháng \\d{1,2} )năm (?<y>20\\d{2})");
    private static final int LONGEST_NAME = 40;

    private final DocumentPart document;

    private ReadingMetadata(DocumentPart document) {
        this.document = document;
    }

    public static Metadata of(DocumentPart document) {
        return new ReadingMetadata(document).read();
    }

    private Metadata read() {
        var number = number();
        var subject = subject();
        return new Metadata(
                number,
                type(number),
                issuer(),
                issuedOn(),
                subject,
                signer(),
                urgency(),
                Recipients.of(document),
                titleYear(subject));
    }

    private @Nullable String number() {
        var found = NUMBER.matcher(header());
        if (!found.find()) {
            return null;
        }
        int from = headerStart();
        return document.source()
                .text()
                .substring(from + found.start("n"), from + found.end("n"))
                .replace(" ", "");
    }

    private @Nullable String type(@Nullable String number) {
        var coded = number == null ? null : DocumentTypes.ofNumber(number);
        if (coded != null) {
            return coded;
        }
        return document.header().stream()
                .map(line -> DocumentTypes.ofTitle(document.folded(line)))
                .filter(type -> type != null)
                .findFirst()
                .orElse(null);
    }

    /** The lines in capitals above the number; the superior stands first. */
    private @Nullable String issuer() {
        List<String> lines = new ArrayList<>();
        for (var line : document.header()) {
            var folded = document.folded(line);
            boolean named = Capitals.only(document.source().text(), line.start(), line.end());
            if (!lines.isEmpty() && (folded.startsWith("số") || !named)) {
                break;
            }
            if (named && !NOT_THE_ISSUER.matcher(folded).matches() && DocumentTypes.ofTitle(folded) == null) {
                lines.add(document.text(line));
            }
        }
        return lines.isEmpty() ? signedFor() : String.join(" ", lines);
    }

    /** Where the header is lost, the signature still says for whom it was given: "T/M TỈNH ỦY". */
    private @Nullable String signedFor() {
        for (var line : document.closing()) {
            var folded = document.folded(line);
            if (folded.startsWith("t/m ") || folded.startsWith("tm. ")) {
                return document.text(line).substring("T/M ".length()).strip();
            }
        }
        return null;
    }

    /** A line "Hà Nội, ngày 26 tháng 3 năm 2026"; dates in a title in capitals are those of other documents. */
    private @Nullable LocalDate issuedOn() {
        for (var line : document.header()) {
            var folded = document.folded(line);
            var date = DATE_LINE.matcher(folded);
            boolean title =
                    Capitals.only(document.source().text(), line.start(), line.end()) || folded.startsWith("v/v");
            if (!title && date.find()) {
                return date(date);
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(Matcher date) {
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group("y")),
                    Integer.parseInt(date.group("m")),
                    Integer.parseInt(date.group("d")));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** "V/v …"; else what follows the kind of the document, or stands in small letters below the number. */
    private @Nullable String subject() {
        List<String> lines = new ArrayList<>();
        boolean belowTitle = false;
        boolean belowNumber = false;
        for (var line : document.header()) {
            var folded = document.folded(line);
            if (folded.startsWith("v/v") || folded.startsWith("về việc")) {
                return document.text(line).replaceFirst("(?i)^v/v ?:? ?", "");
            }
            boolean named = Capitals.only(document.source().text(), line.start(), line.end());
            if (DocumentTypes.ofTitle(folded) != null && named) {
                belowTitle = true;
            } else if (belowTitle ? !folded.startsWith("-") : belowNumber && isProse(line, folded)) {
                lines.add(document.text(line));
            }
            belowNumber |= folded.startsWith("số");
        }
        return lines.isEmpty() ? null : String.join(" ", lines);
    }

    private boolean isProse(Paragraph line, String folded) {
        return !Capitals.only(document.source().text(), line.start(), line.end())
                && !DATE_LINE.matcher(folded).find()
                && !folded.startsWith("độc lập")
                && !folded.startsWith("kính gửi")
                && folded.codePoints().filter(Character::isLetter).count() > 8;
    }

    /** The last line of the closing that looks like the name of a person. */
    private @Nullable String signer() {
        String signer = null;
        for (var line : document.closing()) {
            var text = document.text(line);
            if (PersonName.matches(text) && text.length() <= LONGEST_NAME) {
                signer = text;
            }
        }
        return signer;
    }

    private Urgency urgency() {
        for (var line : document.header()) {
            switch (document.folded(line).replaceAll("[^\\p{L} ]", "").strip()) {
                case "khẩn" -> {
                    return Urgency.URGENT;
                }
                case "thượng khẩn" -> {
                    return Urgency.VERY_URGENT;
                }
                case "hỏa tốc" -> {
                    return Urgency.EXPRESS;
                }
                default -> {}
            }
        }
        return Urgency.NORMAL;
    }

    private static @Nullable Integer titleYear(@Nullable String subject) {
        if (subject == null) {
            return null;
        }
        var found = TITLE_YEAR.matcher(vn.dondoc.reader.text.Folding.fold(subject));
        return found.find() ? Integer.valueOf(found.group("y")) : null;
    }

    private String header() {
        return document.header().isEmpty()
                ? ""
                : document.source()
                        .folded()
                        .substring(headerStart(), document.header().getLast().end());
    }

    private int headerStart() {
        return document.header().getFirst().start();
    }
}
