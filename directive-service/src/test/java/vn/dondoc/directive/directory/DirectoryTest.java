package vn.dondoc.directive.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectoryTest {

    private final Directory directory = new SmallDirectory()
            .unit("A", "Đơn vị A")
            .unit("B", "Đơn vị B")
            .merged("C", "Đơn vị C", "A")
            .group("G", "Nhóm G", "B", "C", "H")
            .group("H", "Nhóm H", "A", "G")
            .known();

    @Test
    void a_group_stands_for_its_active_units_and_those_of_the_groups_in_it() {
        assertThat(directory.unitsOf("G")).containsExactly("B", "A");
    }

    @Test
    void a_unit_stands_for_itself() {
        assertThat(directory.unitsOf("A")).containsExactly("A");
    }

    @Test
    void an_unknown_code_stands_for_nobody_and_is_its_own_name() {
        assertThat(directory.unitsOf("X")).isEmpty();
        assertThat(directory.nameOf("X")).isEqualTo("X");
    }
}
