package vn.dondoc.task.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is handed over, and how, where the document says so.
 *
 * @param output the product: "Báo cáo kết quả rà soát"
 * @param via through whom it goes: "(qua …)"
 * @param reportTo to whom it is reported
 */
@Embeddable
public record Handover(
        @Nullable String output,
        @Nullable String via,
        @Column(name = "report_to") List<String> reportTo) {

    public Handover {
        reportTo = List.copyOf(Objects.requireNonNullElse(reportTo, List.of()));
    }
}
