package vn.dondoc.reader.deadline;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers as they stand in folded text: in digits, in Roman figures, in words. */
final class Numbers {

    private static final List<String> WORDS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private static final String MONTH = "tháng ";
    private static final Pattern LEAD = Pattern.compile("^(?:mồng|mùng) ");
    private static final Pattern BEFORE_YEAR = Pattern.compile(",| năm(?= )");

    private Numbers() {}

    /** The runs of digits in some words, in their order; none has more than nine digits where rules let it in. */
    static int[] in(String words) {
        var numbers = new int[4];
        int n = 0;
        for (int i = 0; i < words.length() && n < numbers.length; i++) {
            int start = i;
            int value = 0;
            while (i < words.length() && isDigit(words.charAt(i))) {
                value = value * 10 + words.charAt(i) - '0';
                i++;
            }
            if (i > start) {
                numbers[n++] = value;
            }
        }
        return Arrays.copyOf(numbers, n);
    }

    /** Day, month and, where it is written, year: "25/5/2026", "25/5/26", "mồng 5 tháng Năm", "hai mươi tháng mười một". */
    static int[] ofDate(String words) {
        int month = words.indexOf(MONTH);
        if (month < 0) {
            var numbers = in(words);
            if (numbers.length == 3 && numbers[2] < 100) {
                numbers[2] += 2000;
            }
            return numbers;
        }
        var rest = words.substring(month + MONTH.length());
        var digits = in(rest);
        int year = digits.length > 0 ? digits[digits.length - 1] : 0;
        int day = count(LEAD.matcher(words.substring(0, month))
                .replaceFirst("")
                .replace(",", "")
                .strip());
        int monthNumber = digits.length > 0 && digits[0] <= 12
                ? digits[0]
                : spelt(BEFORE_YEAR.split(rest, 2)[0]);
        return year < 1900 ? new int[] {day, monthNumber} : new int[] {day, monthNumber, year};
    }

    /** "05", "15 (mười lăm)", "năm", "mười lăm", "ba mươi". Digits win over words. */
    static int count(String words) {
        var digits = in(words);
        return digits.length > 0 ? digits[0] : spelt(words);
    }

    /** "năm", "mười lăm", "hai mươi mốt"; -1 for words that are no number. */
    static int spelt(String words) {
        int value = 0;
        for (String word : words.split(" ")) {
            int digit = digit(word);
            if (digit < 0) {
                return -1;
            }
            value = word.equals("mươi") ? value * 10 : value + digit;
        }
        return value;
    }

    private static int digit(String word) {
        return switch (word) {
            case "mươi" -> 0;
            case "mốt" -> 1;
            case "tư" -> 4;
            case "lăm", "nhăm" -> 5;
            default -> WORDS.indexOf(word);
        };
    }

    /** "iv", "4", "tư". */
    static int quarter(String words) {
        return switch (words) {
            case "i", "1", "một", "nhất" -> 1;
            case "ii", "2", "hai" -> 2;
            case "iii", "3", "ba" -> 3;
            default -> 4;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
