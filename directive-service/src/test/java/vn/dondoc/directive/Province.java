package vn.dondoc.directive;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A province that does not exist, with the units the tests need; telling it twice changes nothing. */
public final class Province {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** Two party committees of a group, one of them without anybody to reach; three offices; a merged one. */
    private static final String CSV =
            """
            code,name,kind,parent,groups,aliases,successor,contact,role,email,zalo,channels
            TU-SH,Tỉnh ủy Sơn Hải,unit,,,Tỉnh ủy,,,,,,
            VP-TU,Văn phòng Tỉnh ủy,unit,TU-SH,,Văn phòng Tỉnh ủy Sơn Hải,,Trần Thị Mẫu,focal,vp@example.vn,0912345678,email|zalo
            BTC-TU,Ban Tổ chức Tỉnh ủy,unit,TU-SH,,,,Lê Văn Thử,focal,btc@example.vn,,
            DU-PHUONG,,group,,,,,,,,,
            DU-HOA-MAI,Đảng ủy phường Hoa Mai,unit,TU-SH,DU-PHUONG,,,Phạm Thị Thí Dụ,focal,hoamai@example.vn,,
            DU-TUNG-BACH,Đảng ủy phường Tùng Bách,unit,TU-SH,DU-PHUONG,,,Vũ Văn Giả,head,tungbach@example.vn,+84 387 654 321,zalo|email
            BDV-TU,Ban Dân vận Tỉnh ủy,unit,TU-SH,,,BTC-TU,,,,,
            HKH-SH,Hội Khoa học Sơn Hải,unit,,,,,,,,,
            """.replace("DU-PHUONG,,group", "DU-PHUONG,Các đảng ủy phường trực thuộc Tỉnh ủy,group");

    private Province() {}

    /** Needs a user who may edit the directory. */
    public static void isKnown() {
        given().contentType("text/csv; charset=UTF-8")
                .body(CSV)
                .post("/api/units/imports")
                .then()
                .statusCode(200);
    }

    /** A number no other test uses. */
    public static String freshNumber() {
        return NUMBERS.incrementAndGet() + "-CV/TU";
    }

    /** A registration that has nothing wrong with it. */
    public static String registration(String number, String text, List<String> lead) {
        var units = lead.stream().map(code -> "\"" + code + "\"").toList();
        return """
                {"number": "%s", "type": "Công văn", "issuer": "TU-SH", "issuedOn": "2026-05-14", "subject": "V/v thử hệ thống",
                 "signer": "Nguyễn Văn Mẫu", "urgency": "normal", "text": "%s",
                 "assignments": [{"ordinal": "1", "start": 0, "end": 10, "content": "Báo cáo kết quả", "lead": %s,
                   "coordinating": ["VP-TU"], "supervising": [], "followed": true,
                   "deadline": {"words": "trước ngày 25/5/2026", "kind": "before_date", "writtenDay": "2026-05-25",
                     "lastDay": "2026-05-24", "time": null, "targetDay": null, "recurrence": null, "condition": null,
                     "rule": "trước ngày <ngày>", "derivation": "trước ngày 25/5/2026: hạn cuối là Chủ nhật 24/5/2026",
                     "start": 0, "end": 5}}]}
                """.formatted(number, text, units);
    }

    /** Registers it and gives its id. */
    public static String registered(String registration) {
        return given().contentType(ContentType.JSON)
                .body(registration)
                .post("/api/directives")
                .then()
                .statusCode(201)
                .extract()
                .path("directiveId");
    }
}
