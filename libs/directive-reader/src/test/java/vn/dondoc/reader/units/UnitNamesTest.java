package vn.dondoc.reader.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitNamesTest {

    private final UnitNames names = UnitNames.of(List.of(
            Unit.single("BTC", "Ban Tổ chức Tỉnh ủy"),
            Unit.single("UBKT", "Ủy ban Kiểm tra Tỉnh ủy"),
            Unit.single("UBND", "Ủy ban nhân dân tỉnh Sông Trà", "UBND tỉnh"),
            Unit.single("MT", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
            Unit.single("BTGDV", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
            new Unit("BDV", "Ban Dân vận Tỉnh ủy", List.of(), false, List.of(), "BTGDV"),
            Unit.group("DU", "Các đảng ủy trực thuộc Tỉnh ủy", List.of("D1", "D2"))));

    @ParameterizedTest
    @CsvSource({
        "Ban Tổ chức Tỉnh ủy, BTC",
        "BAN TỔ CHỨC TỈNH UỶ, BTC",
        "Ban Tổ chức, BTC",
        "giao Ban Tổ chức Tỉnh uỷ, BTC",
        "UBKT Tỉnh ủy, UBKT",
        "UBND tỉnh, UBND",
        "Ủy ban MTTQ Việt Nam tỉnh, MT",
        "các đảng ủy trực thuộc Tỉnh ủy, DU",
    })
    void a_unit_is_known_however_its_name_is_written(String words, String code) {
        assertThat(names.resolve(words))
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        resolved -> assertThat(resolved.unit().code()).isEqualTo(code));
    }

    @Test
    void decomposed_letters_make_no_difference() {
        assertThat(names.resolve(Normalizer.normalize("Ban Tổ chức Tỉnh ủy", Normalizer.Form.NFD)))
                .isInstanceOf(Resolution.Resolved.class);
    }

    @Test
    void a_unit_that_no_longer_exists_is_flagged_with_its_successor() {
        assertThat(names.resolve("Ban Dân vận Tỉnh ủy"))
                .isInstanceOfSatisfying(
                        Resolution.Abolished.class,
                        abolished -> assertThat(abolished.candidates())
                                .extracting(Unit::code)
                                .containsExactly("BTGDV"));
    }

    @Test
    void an_unknown_name_comes_back_with_the_nearest() {
        assertThat(names.resolve("Ban Tổ chức Thành ủy"))
                .isInstanceOfSatisfying(
                        Resolution.Unresolved.class,
                        unresolved -> assertThat(unresolved.candidates())
                                .extracting(Unit::code)
                                .startsWith("BTC"));
    }

    @Test
    void a_beginning_that_several_share_names_none_of_them() {
        assertThat(names.resolve("Ủy ban")).isInstanceOf(Resolution.Unresolved.class);
    }
}
