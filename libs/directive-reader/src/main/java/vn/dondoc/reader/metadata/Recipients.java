package vn.dondoc.reader.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.reader.structure.DocumentPart;
import vn.dondoc.reader.text.Paragraph;

/** Whom a document is sent to: "Kính gửi", and where it has none "Nơi nhận". */
final class Recipients {

    private static final Pattern ADDRESSED =
            Pattern.compile("(?:[-+] )?kính gửi ?:? ?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SENT_TO =
            Pattern.compile("(?:[-+] )?nơi nhận ?:? ?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NO_RECIPIENT =
            Pattern.compile("(?:như (?:trên|kính gửi)|lưu).{0,80}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 300;

    private Recipients() {}

    static List<String> of(DocumentPart document) {
        var addressed = listAfter(document, document.addressing(), ADDRESSED);
        return addressed.isEmpty() ? listAfter(document, document.closing(), SENT_TO) : addressed;
    }

    private static List<String> listAfter(DocumentPart document, List<Paragraph> paragraphs, Pattern lead) {
        List<String> recipients = new ArrayList<>();
        boolean inList = false;
        for (var paragraph : paragraphs) {
            var text = document.text(paragraph);
            var opening = lead.matcher(text);
            if (opening.lookingAt()) {
                inList = true;
                text = text.substring(opening.end());
            } else if (inList && !(text.startsWith("-") || text.startsWith("+"))) {
                break;
            }
            if (inList) {
                add(text, recipients);
            }
        }
        return List.copyOf(recipients);
    }

    private static void add(String line, List<String> recipients) {
        var name = line.replaceFirst("^[-+ ]{1,4}", "").replaceFirst("[;,.\\s]{1,4}$", "");
        if (!name.isEmpty()
                && name.length() < LONGEST
                && !NO_RECIPIENT.matcher(name).matches()) {
            recipients.add(name);
        }
    }
}
