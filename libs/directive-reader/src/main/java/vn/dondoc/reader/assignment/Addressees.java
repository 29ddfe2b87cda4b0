package vn.dondoc.reader.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.structure.DocumentPart;
import vn.dondoc.reader.text.Paragraph;

/** Those a letter is written to: whoever names nobody else means them. */
final class Addressees {

    private static final String TO = "kính gửi";

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

    private static int afterLead(String folded, Paragraph paragraph) {
        int lead = folded.indexOf(TO);
        int colon = folded.indexOf(':');
        return lead >= 0 && lead <= 2 && colon > lead ? paragraph.start() + colon + 1 : paragraph.start();
    }
}
