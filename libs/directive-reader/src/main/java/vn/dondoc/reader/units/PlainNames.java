package vn.dondoc.reader.units;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dondoc.reader.text.Folding;

/** Names written one way: folded, composed, abbreviations spelt out, the words around a name left off. */
final class PlainNames {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]{1,100}");
    private static final Pattern AROUND = Pattern.compile("^(?:giao|đề nghị|yêu cầu|đồng chí|các đồng chí) ");
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("ubnd", "ủy ban nhân dân"),
            Map.entry("hđnd", "hội đồng nhân dân"),
            Map.entry("mttq", "mặt trận tổ quốc"),
            Map.entry("mttqvn", "mặt trận tổ quốc việt nam"),
            Map.entry("ubmttq", "ủy ban mặt trận tổ quốc"),
            Map.entry("ubkt", "ủy ban kiểm tra"),
            Map.entry("btv", "ban thường vụ"),
            Map.entry("bch", "ban chấp hành"),
            Map.entry("bcđ", "ban chỉ đạo"),
            Map.entry("btc", "ban tổ chức"),
            Map.entry("vp", "văn phòng"),
            Map.entry("vptu", "văn phòng tỉnh ủy"),
            Map.entry("vpcp", "văn phòng chính phủ"),
            Map.entry("đ/c", "đồng chí"),
            Map.entry("tp", "thành phố"),
            Map.entry("tw", "trung ương"),
            Map.entry("gd&đt", "giáo dục đào tạo"),
            Map.entry("gdđt", "giáo dục đào tạo"),
            Map.entry("kh&cn", "khoa học công nghệ"),
            Map.entry("khcn", "khoa học công nghệ"),
            Map.entry("kh&đt", "kế hoạch đầu tư"),
            Map.entry("nn&mt", "nông nghiệp môi trường"),
            Map.entry("tn&mt", "tài nguyên môi trường"),
            Map.entry("tt&tt", "thông tin truyền thông"),
            Map.entry("vhttdl", "văn hóa thể thao du lịch"),
            Map.entry("vhtt&dl", "văn hóa thể thao du lịch"),
            Map.entry("lđtbxh", "lao động thương binh xã hội"),
            Map.entry("bhxh", "bảo hiểm xã hội"),
            Map.entry("kbnn", "kho bạc nhà nước"),
            Map.entry("lđlđ", "liên đoàn lao động"),
            Map.entry("lhpn", "liên hiệp phụ nữ"),
            Map.entry("ccb", "cựu chiến binh"),
            Map.entry("tncs", "thanh niên cộng sản"),
            Map.entry("bchqs", "ban chỉ huy quân sự"));
    private static final String AND = "và";

    private PlainNames() {}

    static String of(String name) {
        var folded = Folding.fold(Normalizer.normalize(name, Normalizer.Form.NFC));
        var spelt = new StringBuilder();
        for (String word : folded.split("[\\s,;:.()]{1,20}")) {
            // "Giáo dục và Đào tạo", "Giáo dục & Đào tạo", "Giáo dục - Đào tạo" are one
            if (!word.equals(AND)) {
                spelt.append(ABBREVIATIONS.getOrDefault(word, word)).append(' ');
            }
        }
        var plain = NO_LETTERS.matcher(spelt).replaceAll(" ").strip();
        return AROUND.matcher(plain).replaceFirst("");
    }
}
