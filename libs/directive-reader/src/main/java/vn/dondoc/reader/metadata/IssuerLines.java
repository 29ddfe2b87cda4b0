package vn.dondoc.reader.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Passage;

/** The lines in capitals above the number: who issued the document, and above that whom the issuer belongs to. */
record IssuerLines(@Nullable Passage superior, @Nullable Passage issuer) {

    private static final Pattern NOT_THE_ISSUER = Pattern.compile(
            "(?:đảng cộng sản việt nam|cộng hòa xã.{0,40}|.{0,12}chủ nghĩa việt nam|độc lập.{0,40}|(?:độ )?(?:tối |tuyệt )?mật|(?:thượng )?khẩn|hỏa tốc|dự thảo.{0,20}|s?tt|(?:phụ lục|danh mục|phiếu|biểu|mẫu|bảng|phân công).{0,200}|[^\\p{L}]{0,60})");
    /** Goes on with the name in the line above: "ỦY BAN NHÂN DÂN" over "TỈNH SÔNG TRÀ". */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:tỉnh(?! ủy| đoàn)|thành phố|tp|huyện(?! ủy)|quận(?! ủy)|thị xã|thị trấn|xã|phường|đặc khu|phòng,).{0,80}");

    private static final Pattern BODY = Pattern.compile(
            "(?:sở|ban|bộ|cục|vụ|tổng cục|chi cục|văn phòng|ủy ban|ubnd|hđnd|hội đồng|đảng ủy|đảng bộ|chi bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng đoàn|tỉnh đoàn|thành đoàn|trung tâm|viện|học viện|trường|tập đoàn|tổng công ty|công ty|thanh tra|tòa án|viện kiểm sát|công an|phòng|hội|liên đoàn|mặt trận|kho bạc|bảo hiểm|ngân hàng|tổ công tác|đoàn)(?![\\p{L}]).{0,120}");

    private static final Pattern UNFINISHED = Pattern.compile(".{0,120}(?:[,-]| và| của| các)");

    static IssuerLines of(List<Piece> header) {
        List<Piece> lines = new ArrayList<>();
        for (var piece : header) {
            var folded = piece.folded();
            if (NOT_THE_ISSUER.matcher(folded).matches()) {
                continue;
            }
            boolean named = piece.isCapitals() && !folded.startsWith("số") && DocumentTypes.ofTitle(folded) == null;
            if (!named && !lines.isEmpty()) {
                break;
            }
            if (named) {
                lines.add(piece);
            }
        }
        int first = beginningOfIssuer(lines);
        return new IssuerLines(joined(lines.subList(0, first)), joined(lines.subList(first, lines.size())));
    }

    /** The last line that begins the name of a body. */
    private static int beginningOfIssuer(List<Piece> lines) {
        for (int i = lines.size() - 1; i > 0; i--) {
            var folded = lines.get(i).folded();
            boolean begins =
                    BODY.matcher(folded).matches() && !GOES_ON.matcher(folded).matches();
            if (begins && !UNFINISHED.matcher(lines.get(i - 1).folded()).matches()) {
                return i;
            }
        }
        return 0;
    }

    private static @Nullable Passage joined(List<Piece> lines) {
        return lines.isEmpty() ? null : Piece.joined(lines);
    }
}
