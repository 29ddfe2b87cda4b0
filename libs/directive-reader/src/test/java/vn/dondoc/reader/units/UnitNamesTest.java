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
            Unit.single("SNV", "Sở Nội vụ"),
            Unit.single("SGD", "Sở Giáo dục và Đào tạo"),
            Unit.single("SYT", "Sở Y tế tỉnh Sông Trà"),
            Unit.single("VP", "Văn phòng HĐND và UBND xã Lam Sơn"),
            Unit.single("LS", "Ủy ban nhân dân xã Lam Sơn"),
            Unit.single("LSH", "Hội đồng nhân dân xã Lam Sơn"),
            Unit.single("TG", "UBND phường Trà Giang"),
            Unit.single("DM", "Xã Đồng Mít"),
            Unit.single("BHXH", "Bảo hiểm xã hội tỉnh"),
            Unit.group("DU", "Các đảng ủy trực thuộc Tỉnh ủy", List.of("D1", "D2")),
            Unit.group("XP", "UBND các xã, phường", List.of("LS", "TG"))));

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
        "Sở Nội vụ tỉnh Sông Trà, SNV",
        "Sở Nội vụ tỉnh, SNV",
        "Sở Y tế, SYT",
        "Giám đốc Sở Y tế, SYT",
        "Chủ tịch UBND xã Lam Sơn, LS",
        "xã Lam Sơn, LS",
        "UBND xã Đồng Mít, DM",
        "Sở Giáo dục & Đào tạo, SGD",
        "Sở GD&ĐT, SGD",
        "Sở Giáo dục - Đào tạo, SGD",
        "BHXH tỉnh, BHXH",
        "Văn phòng HĐND và UBND xã Lam Sơn, VP",
    })
    void a_unit_is_known_however_its_name_is_written(String words, String code) {
        assertKnown(words, code);
    }

    @Test
    void a_group_is_not_taken_apart() {
        assertKnown("UBND các xã, phường", "XP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND các xã Lam Sơn, Đồng Mít và phường Trà Giang | LS,DM,TG",
                "Chủ tịch UBND các xã: Lam Sơn, Đồng Mít | LS,DM",
                "Các Sở: Nội vụ, Y tế | SNV,SYT",
                "HĐND, UBND xã Lam Sơn | LSH,LS",
            })
    void several_units_named_at_once_are_known_one_by_one(String words, String codes) {
        assertThat(names.resolve(words))
                .isInstanceOfSatisfying(
                        Resolution.Several.class,
                        several -> assertThat(several.parts())
                                .extracting(Resolution.Part::resolution)
                                .allSatisfy(part -> assertThat(part).isInstanceOf(Resolution.Resolved.class))
                                .extracting(part ->
                                        ((Resolution.Resolved) part).unit().code())
                                .containsExactly(codes.split(",")));
    }

    @Test
    void the_unit_of_another_province_is_not_taken_for_ours() {
        assertThat(names.resolve("Sở Nội vụ tỉnh Hà Sơn"))
                .isInstanceOfSatisfying(
                        Resolution.Unresolved.class,
                        unresolved -> assertThat(unresolved.candidates())
                                .extracting(Unit::code)
                                .startsWith("SNV"));
    }

    @Test
    void one_of_several_may_be_unknown() {
        assertThat(names.resolve("UBND các xã Lam Sơn và Trà Bồng"))
                .isInstanceOfSatisfying(Resolution.Several.class, several -> {
                    assertThat(several.parts())
                            .extracting(Resolution.Part::words)
                            .containsExactly("UBND xã Lam Sơn", "UBND xã Trà Bồng");
                    assertThat(several.parts().getLast().resolution()).isInstanceOf(Resolution.Unresolved.class);
                });
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

    private void assertKnown(String words, String code) {
        assertThat(names.resolve(words))
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        resolved -> assertThat(resolved.unit().code()).isEqualTo(code));
    }
}
