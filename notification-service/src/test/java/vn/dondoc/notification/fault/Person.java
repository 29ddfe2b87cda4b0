package vn.dondoc.notification.fault;

import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.outside.Office.newPhone;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.dondoc.notification.message.Items;

/**
 * Somebody of a unit of their own who is to hear of some tasks.
 *
 * @param tasks by the number that stands in the words of each
 */
record Person(String unit, String address, String phone, Map<Integer, Items> tasks) {

    static Person withTasks(int count) {
        var unit = newUnit();
        var tasks = new TreeMap<Integer, Items>();
        IntStream.range(0, count).map(i -> newTask()).forEach(number -> tasks.put(number, task(unit, number)));
        return new Person(unit, unit.toLowerCase(Locale.ROOT) + "@example.vn", newPhone(), tasks);
    }

    private static Items task(String unit, int number) {
        return Items.task(number, LETTER_12)
                .of(unit, "Đơn vị")
                .before("2026-05-30", "2026-05-29")
                .saying("Báo cáo kết quả thực hiện nội dung " + number + ".");
    }

    Items[] items() {
        return tasks.values().toArray(Items[]::new);
    }
}
