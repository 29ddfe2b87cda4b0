package vn.dondoc.directive.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.directory.Directory;

/** Who does it: known, still there, and reachable or accepted as they are. */
final class CheckingUnitsOfItem {

    private final Directory directory;
    private final Set<String> accepted;
    private final Set<String> toldOf = new HashSet<>();
    private final Faults faults;

    CheckingUnitsOfItem(Directory directory, Set<String> accepted, Faults faults) {
        this.directory = directory;
        this.accepted = accepted;
        this.faults = faults;
    }

    void check(Registration.Item item, String pointer) {
        var expanding = new ExpandingUnits(directory);
        if (item.lead().isEmpty()) {
            faults.add(pointer + "/lead", "Nhiệm vụ chưa có đơn vị chủ trì.");
        } else if (expanding.lead(item).isEmpty() && allKnown(item.lead())) {
            faults.add(pointer + "/lead", "Các nhóm đã chọn không còn đơn vị nào để giao.");
        }
        checkCodes(pointer + "/lead/", item.lead(), Set.copyOf(item.without()));
        checkCodes(pointer + "/coordinating/", item.coordinating(), Set.of());
        checkCodes(pointer + "/supervising/", item.supervising(), Set.of());
        var named = expanding.unitsOf(item.lead());
        for (int i = 0; i < item.without().size(); i++) {
            if (!named.contains(item.without().get(i))) {
                faults.add(pointer + "/without/" + i, "Đơn vị này không nằm trong các nhóm đã chọn.");
            }
        }
    }

    private boolean allKnown(List<String> codes) {
        return codes.stream().allMatch(code -> directory.find(code).isPresent());
    }

    private void checkCodes(String pointer, List<String> codes, Set<String> without) {
        for (int i = 0; i < codes.size(); i++) {
            var entry = directory.find(codes.get(i));
            if (entry.isEmpty()) {
                faults.add(pointer + i, "Danh bạ không có đơn vị này.");
            } else if (!entry.get().active()) {
                faults.add(
                        pointer + i,
                        entry.get().name() + " đã thôi hoạt động"
                                + instead(entry.get().successor()) + ".");
            } else {
                checkReach(pointer + i, codes.get(i), without);
            }
        }
    }

    private String instead(@Nullable String successor) {
        return successor == null ? "" : "; hãy giao cho " + directory.nameOf(successor) + " (" + successor + ")";
    }

    /** Each unit is asked about once, however many assignments it has. */
    private void checkReach(String pointer, String code, Set<String> without) {
        directory.unitsOf(code).stream()
                .filter(unit -> !without.contains(unit) && !accepted.contains(unit))
                .filter(unit ->
                        directory.find(unit).filter(entry -> !entry.reachable()).isPresent())
                .filter(toldOf::add)
                .forEach(
                        unit -> faults.add(
                                pointer,
                                directory.nameOf(unit) + " (" + unit
                                        + ") chưa có người liên hệ nên không nhắc được ai; hãy xác nhận vẫn giao hoặc bổ sung danh bạ."));
    }
}
