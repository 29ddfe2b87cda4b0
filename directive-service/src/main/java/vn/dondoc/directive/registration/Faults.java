package vn.dondoc.directive.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.problem.FieldError;

/** The errors found so far, and the checks that many fields share. */
final class Faults {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_NAME = 500;

    private final List<FieldError> errors = new ArrayList<>();

    void add(String pointer, String message) {
        errors.add(new FieldError(pointer, message));
    }

    List<FieldError> found() {
        return List.copyOf(errors);
    }

    /** What becomes the header of a message must be one line: a line break in it could add headers of its own. */
    void checkLine(String pointer, String what, @Nullable String value, int maxLength) {
        if (value == null) {
            return;
        }
        if (value.length() > maxLength) {
            add(pointer, what + " dài quá " + maxLength + " ký tự; hãy rút gọn.");
        }
        if (value.codePoints().anyMatch(Faults::breaksALine)) {
            add(pointer, what + " có ký tự xuống dòng hoặc ký tự điều khiển.");
        }
    }

    /** Names, one a line. */
    void checkNames(String pointer, String what, List<String> names, int most) {
        if (names.size() > most) {
            add(pointer, what + " có " + names.size() + " dòng, tối đa " + most + "; hãy ghi gộp.");
        }
        for (int i = 0; i < names.size(); i++) {
            checkLine(pointer + "/" + i, what + " (dòng " + (i + 1) + ")", names.get(i), LONGEST_NAME);
        }
    }

    /** Words of the document: line breaks belong to them, other control characters do not. */
    void checkWords(String pointer, String what, @Nullable String value, int maxLength) {
        if (value == null) {
            return;
        }
        if (value.length() > maxLength) {
            add(pointer, what + " dài quá " + maxLength + " ký tự; hãy rút gọn.");
        }
        // Neither can be stored
        if (value.codePoints()
                .anyMatch(character -> character == 0 || Character.getType(character) == Character.SURROGATE)) {
            add(pointer, what + " có ký tự điều khiển.");
        }
    }

    void checkDay(String pointer, String what, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            add(pointer, what + " phải trong khoảng năm " + FIRST_YEAR + "–" + LAST_YEAR + ".");
        }
    }

    private static boolean breaksALine(int character) {
        int kind = Character.getType(character);
        return kind == Character.CONTROL
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR
                || kind == Character.SURROGATE;
    }
}
