package vn.dondoc.directive.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What was typed or chosen in the fields of a form, drawn or not: whoever shows the file draws it. Signatures and ticks are no words. */
final class PdfForm {

    private PdfForm() {}

    static void writeTo(WrittenText text, PDDocument document) throws IOException {
        // Null: nothing of the form is mended or drawn anew
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        for (var field : form.getFieldTree()) {
            Interruption.check();
            words(field).forEach(words -> text.line(Characters.plain(words)));
        }
    }

    private static List<String> words(PDField field) throws IOException {
        return switch (field) {
            case PDTextField typed ->
                List.of(typed.getValue(), typed.getRichTextValue().replaceAll("<[^>]{0,200}>", "\n"));
            case PDChoice chosen -> {
                var words = new ArrayList<>(chosen.getValue());
                var shown = chosen.getOptionsDisplayValues();
                chosen.getSelectedOptionsIndex().stream()
                        .filter(index -> index >= 0 && index < shown.size())
                        .forEach(index -> words.add(shown.get(index)));
                chosen.getValue().stream()
                        .map(chosen.getOptionsExportValues()::indexOf)
                        .filter(index -> index >= 0 && index < shown.size())
                        .forEach(index -> words.add(shown.get(index)));
                yield words;
            }
            default -> List.of();
        };
    }
}
