package vn.dondoc.reader.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Passage;

/** Who signed: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", a name. */
final class SignatureBlock {

    private static final Pattern MANDATE = Pattern.compile(
            "(?<authority>(?:t ?/ ?m|k ?/ ?t|t ?/ ?l|t ?/ ?uq)(?![\\p{L}\\d])|tm ?\\.|kt ?\\.|tl ?\\.|tuq ?\\.|q ?\\.) ?(?<of>\\p{L}.{1,120})");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TITLE = 80;

    private final List<Signer.Mandate> mandates = new ArrayList<>();
    private final List<Piece> title = new ArrayList<>();
    private @Nullable Passage name;

    private SignatureBlock() {}

    static @Nullable Signer of(List<Piece> closing) {
        var block = new SignatureBlock();
        closing.forEach(block::read);
        boolean empty = block.name == null && block.title.isEmpty() && block.mandates.isEmpty();
        return empty
                ? null
                : new Signer(block.name, block.title.isEmpty() ? null : Piece.joined(block.title), block.mandates);
    }

    private void read(Piece piece) {
        var text = piece.text();
        var mandate = MANDATE.matcher(piece.folded());
        if (mandate.matches()) {
            startAgain();
            mandates.add(new Signer.Mandate(
                    authority(mandate.group("authority")), piece.passage(mandate.start("of"), mandate.end("of"))));
        } else if (piece.isCapitals() && text.length() <= LONGEST_TITLE && Character.isLetter(text.charAt(0))) {
            if (name != null) {
                mandates.clear();
            }
            startAgain();
            title.add(piece);
        } else if (PersonName.matches(text) && text.length() <= LONGEST_NAME) {
            name = piece.passage();
        }
    }

    /** What stands under a name belongs to the next signature; the last one counts. */
    private void startAgain() {
        if (name != null) {
            name = null;
            title.clear();
        }
    }

    private static Authority authority(String sign) {
        return switch (NO_LETTERS.matcher(sign).replaceAll("")) {
            case "tm" -> Authority.ON_BEHALF;
            case "kt" -> Authority.FOR_THE_HEAD;
            case "tl" -> Authority.BY_ORDER;
            case "tuq" -> Authority.BY_DELEGATION;
            default -> Authority.ACTING;
        };
    }
}
