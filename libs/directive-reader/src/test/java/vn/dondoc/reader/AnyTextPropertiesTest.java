package vn.dondoc.reader;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text. */
class AnyTextPropertiesTest {

    private static final LocalDate ISSUED_ON = LocalDate.of(2026, 5, 15);

    @Property(tries = 300)
    void any_text_gives_an_answer_with_spans_that_are_its_words(@ForAll("textsOfADirective") String text) {
        SoundReading.of(text, ISSUED_ON);
    }

    @Property(tries = 100)
    void any_characters_at_all_give_an_answer(@ForAll String text) {
        SoundReading.of(text, ISSUED_ON);
    }

    @Provide
    Arbitrary<String> textsOfADirective() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    private static final List<String> PIECES = List.of(
            "Sở Tài chính ",
            "các sở, ban, ngành ",
            "chủ trì, phối hợp với ",
            "Giao ",
            "trước ngày ",
            "25/5/2026",
            "31/02/2026",
            "hằng năm ",
            "\n",
            "\n\n",
            "  \n",
            "|",
            "|\n",
            "- ",
            "1. ",
            "II. ",
            "(",
            ")",
            ": ",
            "; ",
            ". ",
            "**",
            "<sup>1</sup>",
            "Kính gửi: ",
            "Nơi nhận:\n",
            "ĐẢNG CỘNG SẢN VIỆT NAM\n",
            "Số 12-CV/TU",
            "tháng 6/2026",
            "quý IV/",
            "trong ",
            "\u00A0",
            "\uFEFF",
            "e\u0323\u0302",
            "\uD83D\uDE00",
            "\uD83D",
            "Thời gian thực hiện: ",
            "Cơ quan chủ trì: ",
            "báo cáo ",
            "hoàn thành ",
            "\t",
            "\r\n",
            "99999999999 ",
            "sau khi ",
            "<",
            "Từ ngày 1 đến ");
}
