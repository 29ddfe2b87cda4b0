package vn.dondoc.directive.directory;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The file of units: RFC 4180, one row for each person, lists separated by {@code |}.
 *
 * <p>A unit that names a successor is no longer active.
 */
final class UnitsCsv {

    static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "kind",
            "parent",
            "groups",
            "aliases",
            "successor",
            "contact",
            "role",
            "email",
            "zalo",
            "channels");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private UnitsCsv() {}

    static UnitsFile parse(String text) {
        try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            if (!parser.getHeaderNames().equals(COLUMNS)) {
                return UnitsFile.unreadable(
                        new RowError(1, "", "Dòng tiêu đề phải là: " + String.join(",", COLUMNS) + "."));
            }
            return read(parser.getRecords());
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            // What the parser says may repeat what stands in the file: addresses of people
            return UnitsFile.unreadable(
                    new RowError(1, "", "Không đọc được tệp CSV: dấu ngoặc kép không khớp hoặc tiêu đề trùng cột."));
        }
    }

    private static UnitsFile read(List<CSVRecord> records) {
        var errors = new ArrayList<RowError>();
        var rows = new ArrayList<UnitRow>();
        for (var record : records) {
            // The header is row 1 of the spreadsheet
            long number = record.getRecordNumber() + 1;
            if (record.isConsistent()) {
                rows.add(UnitRow.from(record, number, errors));
            } else {
                errors.add(
                        new RowError(number, "", "Dòng có " + record.size() + " cột, cần " + COLUMNS.size() + " cột."));
            }
        }
        if (records.isEmpty()) {
            errors.add(new RowError(1, "", "Tệp chưa có dòng dữ liệu nào."));
        }
        return new UnitsFile(records.size(), ListedUnit.gather(rows, errors), errors);
    }
}
