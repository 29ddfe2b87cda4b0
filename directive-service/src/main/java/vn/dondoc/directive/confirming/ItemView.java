package vn.dondoc.directive.confirming;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.directive.directory.Directory;

/**
 * One assignment as the page shows it.
 *
 * @param readDeadline the deadline as read, for the hidden field; empty where there was none
 * @param asksAboutPast whether its last day is past, or before the document's date
 */
record ItemView(
        int index,
        ItemForm item,
        UnitsFieldView lead,
        UnitsFieldView coordinating,
        UnitsFieldView supervising,
        String readDeadline,
        Said said,
        boolean asksAboutPast) {

    static ItemView of(
            int index,
            ItemForm item,
            Directory directory,
            String readDeadline,
            Said said,
            Optional<LocalDate> issuedOn,
            LocalDate today) {
        var earliest = issuedOn.filter(day -> day.isAfter(today)).orElse(today);
        return new ItemView(
                index,
                item,
                UnitsFieldView.of(item.lead(), directory),
                UnitsFieldView.of(item.coordinating(), directory),
                UnitsFieldView.of(item.supervising(), directory),
                readDeadline,
                said,
                item.due().kind() == DueForm.Kind.DAY
                        && item.due()
                                .lastDay()
                                .value()
                                .filter(day -> day.isBefore(earliest))
                                .isPresent());
    }

    public int number() {
        return index + 1;
    }

    /** Whether the text marks where it stands: not for one that the clerk added. */
    public boolean hasPlace() {
        return item.end() > item.start();
    }

    public String dueHint() {
        return "Để trống nếu không nêu. Tuần: thứ Sáu. Tháng: 25 hoặc cuối tháng. Quý: ngày 15 tháng cuối."
                + " 6 tháng, năm: 20/6 và 20/12, hoặc tháng 11.";
    }

    /** Whether what is chosen can be said in words and as a rule. */
    public boolean recurrenceShown() {
        return item.due().kind() == DueForm.Kind.RECURRING
                && item.due().recurrence().problems().isEmpty();
    }

    public String recurrenceInWords() {
        return item.due().recurrence().inWords();
    }

    public String recurrenceRules() {
        return item.due().recurrence().rules();
    }

    public String prefix() {
        return "a-" + index + "-";
    }
}
