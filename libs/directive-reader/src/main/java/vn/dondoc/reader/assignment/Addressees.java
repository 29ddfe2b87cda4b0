package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.structure.DocumentPart;
import vn.dondoc.reader.text.Paragraph;

/** Those a letter is written to: whoever names nobody else means them. */
final class Addressees {

    private static final String TO = "kính gửi";
    private static final String TELEGRAM = " điện";

    private Addressees() {}

    static @Nullable Charge of(DocumentPart document, UnitListParser parser) {
        List<UnitList.Name> names = new ArrayList<>();
        for (var paragraph : document.addressing()) {
            int start = afterLead(document.folded(paragraph), paragraph);
            while (start < paragraph.end() && !parser.words().isWordStart(start)) {
                start++;
            }
            var list = parser.parse(start, paragraph.end());
            if (list != null) {
                names.addAll(list.names());
            }
        }
        return names.isEmpty() ? null : Charge.of(names.getFirst().start(), names, List.of());
    }

    /** Past "Kính gửi:" or "THỦ TƯỚNG CHÍNH PHỦ điện:"; the colon in a bullet is the one of "các Bộ: Quốc phòng, Công an". */
    private static int afterLead(String folded, Paragraph paragraph) {
        int colon = folded.indexOf(':');
        var lead = folded.substring(0, Math.max(0, colon)).strip();
        boolean leads = lead.endsWith(TO) || lead.endsWith(TELEGRAM);
        return leads ? paragraph.start() + colon + 1 : paragraph.start();
    }
}
