package vn.dondoc.directive.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words as they are searched: without marks, in lower case, "đ" as "d", one space between them. */
public record SearchText(String value) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What a row is found by. */
    public static SearchText of(@Nullable String... words) {
        return new SearchText(Arrays.stream(words)
                .filter(Objects::nonNull)
                .map(SearchText::folded)
                .collect(Collectors.joining(" ")));
    }

    /** A pattern for LIKE (escape character {@code \}) that finds the words anywhere. */
    public static String containing(String words) {
        var escaped = folded(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped + "%";
    }

    private static String folded(String words) {
        var bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.replace('đ', 'd').replace('Đ', 'd'))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
