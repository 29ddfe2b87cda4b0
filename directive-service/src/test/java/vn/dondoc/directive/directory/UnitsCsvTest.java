package vn.dondoc.directive.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitsCsvTest {

    private static final String HEADER =
            "code,name,kind,parent,groups,aliases,successor,contact,role,email,zalo,channels\n";

    @Test
    void rows_of_one_code_are_one_unit_with_its_people_in_order() {
        var file = UnitsCsv.parse(HEADER + """
                        VP,"Văn phòng, Tỉnh ủy",unit,TU,G1|G2,VPTU | Văn phòng,,Người Một,focal,mot@example.vn,,
                        VP,"Văn phòng, Tỉnh ủy",unit,TU,G1|G2,VPTU | Văn phòng,,Người Hai,head,,0912345678,zalo
                        """);

        assertThat(file.errors()).isEmpty();
        assertThat(file.units()).singleElement().satisfies(unit -> {
            assertThat(unit.details().name()).isEqualTo("Văn phòng, Tỉnh ủy");
            assertThat(unit.details().groups()).containsExactly("G1", "G2");
            assertThat(unit.details().aliases()).containsExactly("VPTU", "Văn phòng");
            assertThat(unit.details().contacts())
                    .extracting(ContactDetails::name)
                    .containsExactly("Người Một", "Người Hai");
            assertThat(unit.contactRows()).containsExactly(2L, 3L);
        });
    }

    @Test
    void a_unit_with_a_successor_is_no_longer_active() {
        var file = UnitsCsv.parse(HEADER + "CU,Đơn vị cũ,unit,,,,MOI,,,,,\n");

        assertThat(file.units()).singleElement().matches(unit -> !unit.details().active());
    }

    @Test
    void rows_of_one_code_that_disagree_are_told_of() {
        var file = UnitsCsv.parse(HEADER + "VP,Văn phòng,unit,,,,,,,,,\nVP,Văn phòng khác,unit,,,,,,,,,\n");

        assertThat(file.errors())
                .containsExactly(new RowError(3, "code", "Thông tin đơn vị khác với dòng 2 của cùng mã."));
    }

    @Test
    void a_row_with_too_few_cells_is_told_of_and_the_others_are_still_looked_at() {
        var file = UnitsCsv.parse(HEADER + "VP,Văn phòng\nBTC,Ban Tổ chức,unit,,,,,Ai,focal,,,fax\n");

        assertThat(file.errors())
                .containsExactly(
                        new RowError(2, "", "Dòng có 2 cột, cần 12 cột."),
                        new RowError(3, "channels", "Kênh chỉ là email hoặc zalo."));
    }

    @Test
    void another_header_or_broken_quotes_are_one_clear_error() {
        assertThat(UnitsCsv.parse("ma,ten\nVP,Văn phòng\n").errors())
                .singleElement()
                .matches(error -> error.row() == 1);
        assertThat(UnitsCsv.parse(HEADER + "VP,\"Văn phòng,unit\n").errors()).hasSize(1);
        assertThat(UnitsCsv.parse("").errors()).hasSize(1);
        assertThat(UnitsCsv.parse(HEADER).errors()).hasSize(1);
    }

    @Test
    void an_error_of_a_person_is_told_by_the_row_that_names_them() {
        var unit = UnitsCsv.parse(HEADER + """
                                VP,Văn phòng,unit,,,,,Người Một,focal,mot@example.vn,,
                                BTC,Ban Tổ chức,unit,,,,,,,,,
                                VP,Văn phòng,unit,,,,,Người Hai,head,sai,,
                                """).units().getFirst();

        var errors = CheckingUnit.errorsIn(unit.details(), Map.of()).stream()
                .map(unit::at)
                .toList();

        assertThat(errors).extracting(RowError::row, RowError::column).isEqualTo(List.of(Tuple.tuple(4L, "email")));
    }
}
