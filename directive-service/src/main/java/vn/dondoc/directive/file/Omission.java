package vn.dondoc.directive.file;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file shows and was not read, in a sentence that says what to do; the code stays, the words may change.
 *
 * @param pages of a PDF, counted from 1; empty where the file does not say on which page it stands
 */
public record Omission(String code, List<Integer> pages, String message) {

    private static final String WHAT_TO_DO =
            " Hãy xem ở tệp gốc và thêm nhiệm vụ, thời hạn còn thiếu, hoặc gửi bản Word có đủ chữ. Nếu ở đó có dấu chỉ độ mật thì không đăng ký văn bản này.";

    public Omission {
        pages = List.copyOf(pages);
    }

    /** @param pages that are pictures, in their order; at least one */
    static Omission pagesWithoutText(List<Integer> pages) {
        return new Omission(
                "pages-without-text",
                pages,
                "Trang " + written(pages)
                        + " của tệp chỉ có hình (thường là trang quét), không có chữ để đọc; hệ thống chưa đọc được nội dung "
                        + (pages.size() == 1 ? "trang này." : "các trang này.") + WHAT_TO_DO);
    }

    static Omission largePictures(int count) {
        return new Omission(
                "large-pictures",
                List.of(),
                "Tệp có " + count
                        + " hình lớn từ nửa trang giấy trở lên (có thể là trang quét chèn vào); hệ thống không đọc được chữ trong hình."
                        + WHAT_TO_DO);
    }

    static Omission formFields() {
        return new Omission(
                "form-fields",
                List.of(),
                "Tệp có ô điền của biểu mẫu; hệ thống không đọc chữ điền trong các ô đó." + WHAT_TO_DO);
    }

    /** "3", "3 và 5", "2–4, 7 và 9". */
    private static String written(List<Integer> pages) {
        var stretches = new ArrayList<String>();
        for (int i = 0; i < pages.size(); ) {
            int last = i;
            while (last + 1 < pages.size() && pages.get(last + 1) == pages.get(last) + 1) {
                last++;
            }
            // Two neighbours are named, more are a stretch
            if (last - i >= 2) {
                stretches.add(pages.get(i) + "–" + pages.get(last));
                i = last + 1;
            } else {
                stretches.add(String.valueOf(pages.get(i++)));
            }
        }
        var before = String.join(", ", stretches.subList(0, stretches.size() - 1));
        return (before.isEmpty() ? "" : before + " và ") + stretches.getLast();
    }
}
