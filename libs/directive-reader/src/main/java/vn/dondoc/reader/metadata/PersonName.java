package vn.dondoc.reader.metadata;

import java.util.regex.Pattern;

/** Names of persons as they stand under a signature: "Bùi Thị Quỳnh Vân". */
final class PersonName {

    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Ông|Bà|B[sS]|T[hH][sS]|TS|PGS|GS|Đ/c)\\.? ?){0,3}\\p{Lu}[\\p{Ll}']{0,7}(?: \\p{Lu}(?:'\\p{Lu})?[\\p{Ll}']{0,7}){1,5}");

    private PersonName() {}

    static boolean matches(String line) {
        return NAME.matcher(line.strip()).matches();
    }
}
