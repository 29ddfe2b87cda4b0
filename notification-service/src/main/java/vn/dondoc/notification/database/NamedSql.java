package vn.dondoc.notification.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A statement as JDBC wants it: question marks, and the names they stood for, in order. */
record NamedSql(String text, List<String> names) {

    private static final Pattern NAME = Pattern.compile(":([a-zA-Z]\\w*)");

    static NamedSql parse(String text) {
        var names = new ArrayList<String>();
        var matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return new NamedSql(matcher.replaceAll("?"), List.copyOf(names));
    }
}
