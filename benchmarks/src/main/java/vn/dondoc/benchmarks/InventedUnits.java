package vn.dondoc.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.dondoc.reader.units.Unit;

/** A directory as large as that of the whole country, every name invented: 34 provinces, their units, 3,321 communes. */
final class InventedUnits {

    private static final int PROVINCES = 34;
    private static final int COMMUNES = 3_321;
    /** So many names are looked up. */
    static final int NAMES = 500;

    private static final String[] FIRST = {
        "An", "Bình", "Châu", "Diên", "Đông", "Gia", "Hải", "Hòa", "Kim", "Lạc", "Long", "Minh", "Nam", "Ninh", "Phú",
        "Quảng", "Sơn", "Tân", "Thạch", "Thanh", "Thiện", "Trung", "Văn", "Vĩnh", "Xuân", "Yên"
    };
    private static final String[] SECOND = {
        "Bảo", "Cát", "Điền", "Giang", "Hạnh", "Hưng", "Khánh", "Lâm", "Lộc", "Mỹ", "Nghĩa", "Phong", "Phước", "Quý",
        "Thịnh", "Thọ", "Thủy", "Tiến", "Trạch", "Tường", "Vân", "Xá"
    };
    private static final List<String> OF_A_PROVINCE = List.of(
            "Tỉnh ủy %s",
            "Ủy ban nhân dân tỉnh %s",
            "Hội đồng nhân dân tỉnh %s",
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh %s",
            "Ban Tổ chức Tỉnh ủy %s",
            "Văn phòng Tỉnh ủy %s",
            "Sở Tài chính tỉnh %s",
            "Sở Nội vụ tỉnh %s",
            "Sở Giáo dục và Đào tạo tỉnh %s",
            "Sở Nông nghiệp và Môi trường tỉnh %s",
            "Công an tỉnh %s",
            "Thanh tra tỉnh %s");

    private InventedUnits() {}

    static List<Unit> all() {
        List<Unit> units = new ArrayList<>();
        for (int province = 0; province < PROVINCES; province++) {
            for (String name : OF_A_PROVINCE) {
                units.add(Unit.single("U" + units.size(), name.formatted(province(province))));
            }
        }
        IntStream.range(0, COMMUNES)
                .mapToObj(
                        i -> Unit.single("C" + i, "Ủy ban nhân dân " + commune(i), "Đảng ủy " + commune(i), commune(i)))
                .forEach(units::add);
        return units;
    }

    /** As directives write the names of the directory, and each of them is known. */
    static List<String> knownNames() {
        return IntStream.range(0, NAMES)
                .mapToObj(i -> switch (i % 4) {
                    case 0 -> "UBND " + commune(i);
                    case 1 -> "Đảng uỷ " + commune(i);
                    case 2 -> OF_A_PROVINCE.get(i % OF_A_PROVINCE.size()).formatted(province(i % PROVINCES));
                    default -> commune(i);
                })
                .toList();
    }

    /** Names that no unit bears; the nearest must be looked for. */
    static List<String> unknownNames() {
        return IntStream.range(0, NAMES)
                .mapToObj(i -> switch (i % 3) {
                    case 0 -> "UBND xã " + SECOND[i % SECOND.length] + " " + FIRST[i % FIRST.length];
                    case 1 -> "các sở, ban, ngành tỉnh " + province(i % PROVINCES);
                    default -> "Phòng Kinh tế " + commune(i);
                })
                .toList();
    }

    private static String province(int i) {
        return FIRST[i % FIRST.length] + " " + SECOND[(i * 7 + i / FIRST.length) % SECOND.length];
    }

    /** The same name in several provinces, as it is in the country: what tells them apart is the province. */
    private static String commune(int i) {
        int of = i % PROVINCES;
        int nth = i / PROVINCES;
        var kind = nth % 5 == 4 ? "phường " : "xã ";
        return kind + FIRST[nth % FIRST.length] + " " + SECOND[(nth + of) % SECOND.length] + " tỉnh " + province(of);
    }
}
