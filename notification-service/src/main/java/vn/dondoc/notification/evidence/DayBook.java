package vn.dondoc.notification.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.ledger.SealingTheLedger;
import vn.dondoc.notification.notice.Channel;

/** What happened since an instant that an administrator should know, in sentences without addresses. */
@ApplicationScoped
class DayBook {

    private static final int MOST_LINES = 50;

    private final Database database;
    private final Balancing balancing;
    private final SealingTheLedger sealing;

    DayBook(Database database, Balancing balancing, SealingTheLedger sealing) {
        this.database = database;
        this.balancing = balancing;
        this.sealing = sealing;
    }

    List<String> since(Instant from) {
        var lines = new ArrayList<String>();
        var suppressed = suppressed(from);
        lines.add("Địa chỉ mới ngừng gửi: " + suppressed.size());
        lines.addAll(suppressed);
        lines.add("Thư bị trả lại: "
                + count("select count(*) as n from ledger where entry = 'bounced' and at >= :from", from));
        lines.add("Thông báo không gửi được: "
                + count("select count(*) as n from notice where outcome = 'failed' and ended_at >= :from", from));
        lines.add("Thông báo chưa rõ kết quả: "
                + count("select count(*) as n from notice where outcome = 'unknown' and ended_at >= :from", from));
        lines.add("Sự kiện chưa xử lý được: "
                + database.sql("select count(*) as n from dead_letter where not is_settled")
                        .one(row -> row.number("n")));
        var balance = balancing.balance();
        lines.add("Thông báo đang chờ: " + balance.waiting());
        lines.add("Chênh lệch giữa nhật ký và thông báo: " + balance.difference());
        lines.add(sealing.latest()
                .map(block -> "Mã niêm phong nhật ký, khối " + block.number() + ": " + block.hash())
                .orElse("Nhật ký chưa được niêm phong"));
        return lines;
    }

    private List<String> suppressed(Instant from) {
        return database.sql("""
                        select distinct c.name, u.name as unit_name, s.channel, s.reason, s.since from suppressed_address s
                        join contact_address a on a.channel = s.channel and lower(a.address) = s.address
                        join contact c using (contact_id) join unit u on u.code = c.unit_code
                        where s.since >= :from order by s.since limit :most
                        """)
                .with("from", from)
                .with("most", MOST_LINES)
                .list(row -> "– " + row.text("name") + " (" + row.text("unit_name") + "), "
                        + Channel.of(row.text("channel")).words() + ": " + row.text("reason"));
    }

    private long count(String sql, Instant from) {
        return database.sql(sql).with("from", from).one(row -> row.number("n"));
    }
}
