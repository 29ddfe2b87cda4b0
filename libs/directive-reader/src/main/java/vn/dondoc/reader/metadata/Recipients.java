package vn.dondoc.reader.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.reader.text.Passage;

/** Whom a document is written to ("Kính gửi", "điện") and sent to ("Nơi nhận"). */
final class Recipients {

    private static final Pattern ADDRESSED = Pattern.compile("(?:[-+] ?)?(?:kính gửi ?:? ?|[^:]{2,80} điện ?: ?)");
    private static final Pattern SENT_TO = Pattern.compile("(?:[-+] ?)?nơi nhận ?:? ?");
    private static final Pattern NO_RECIPIENT = Pattern.compile("(?:như (?:trên|kính gửi)|lưu).{0,80}");
    private static final int LONGEST = 300;

    private Recipients() {}

    static List<Passage> addressees(List<Piece> addressing) {
        return listAfter(addressing, ADDRESSED);
    }

    static List<Passage> sentTo(List<Piece> closing) {
        return listAfter(closing, SENT_TO);
    }

    private static List<Passage> listAfter(List<Piece> pieces, Pattern lead) {
        List<Passage> recipients = new ArrayList<>();
        boolean inList = false;
        for (var piece : pieces) {
            var folded = piece.folded();
            var opening = lead.matcher(folded);
            int from = 0;
            if (opening.lookingAt()) {
                inList = true;
                from = opening.end();
            } else if (inList && piece.isCapitals()) {
                // the signature, in the other column
                continue;
            } else if (inList && !(folded.startsWith("-") || folded.startsWith("+"))) {
                break;
            }
            if (inList) {
                add(piece, folded, from, recipients);
            }
        }
        return List.copyOf(recipients);
    }

    private static void add(Piece piece, String folded, int lead, List<Passage> recipients) {
        int from = lead;
        int to = folded.length();
        while (from < to && "-+ ".indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ";,. ".indexOf(folded.charAt(to - 1)) >= 0) {
            to--;
        }
        if (!folded.substring(from, to).isBlank()
                && to - from < LONGEST
                && !NO_RECIPIENT.matcher(folded.substring(from, to)).matches()) {
            recipients.add(piece.passage(from, to));
        }
    }
}
