package vn.dondoc.reader.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitListParserTest {

    @Test
    void a_name_ends_where_the_unit_is_told_what_to_do() {
        assertThat(namesIn("Sở Nội vụ chủ trì rà soát")).containsExactly("Sở Nội vụ");
    }

    @Test
    void units_stand_one_after_another() {
        assertThat(namesIn("Sở Tài chính, Sở Nội vụ và Văn phòng Tỉnh ủy phối hợp"))
                .containsExactly("Sở Tài chính", "Sở Nội vụ", "Văn phòng Tỉnh ủy");
    }

    @Test
    void kinds_of_units_make_one_group() {
        assertThat(namesIn("Các sở, ban, ngành báo cáo")).containsExactly("Các sở, ban, ngành");
    }

    @Test
    void party_committees_behind_another_group_are_a_group_of_their_own() {
        assertThat(namesIn("Các huyện, thành ủy và đảng ủy trực thuộc Tỉnh ủy tổ chức"))
                .containsExactly("Các huyện, thành ủy", "đảng ủy trực thuộc Tỉnh ủy");
    }

    private static List<String> namesIn(String text) {
        var list = new UnitListParser(text, text.toLowerCase(Locale.ROOT)).parse(0, text.length());
        return list == null
                ? List.of()
                : list.names().stream().map(UnitList.Name::words).toList();
    }
}
