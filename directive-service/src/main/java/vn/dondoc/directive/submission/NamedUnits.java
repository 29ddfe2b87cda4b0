package vn.dondoc.directive.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.directory.Directory;
import vn.dondoc.directive.directory.DirectoryEntry;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.reader.units.Resolution;
import vn.dondoc.reader.units.Unit;

/** Finds units by code or by name; what is not found is noted with its pointer. */
final class NamedUnits {

    private static final int LONGEST_QUOTE = 120;

    private final Directory directory;
    private final List<FieldError> errors = new ArrayList<>();

    NamedUnits(Directory directory) {
        this.directory = directory;
    }

    List<FieldError> errors() {
        return errors;
    }

    void fault(String pointer, String message) {
        errors.add(new FieldError(pointer, message));
    }

    /** Codes of units and groups, in the order given. */
    List<String> codes(List<String> named, String pointer) {
        var codes = new ArrayList<String>();
        for (int i = 0; i < named.size(); i++) {
            var code = code(named.get(i), pointer + "/" + i);
            codes.add(code == null ? "" : code);
        }
        return codes;
    }

    /** The code of an office that issues documents; empty where there is none. */
    String office(String named, String pointer) {
        var code = codeOf(named.strip());
        var office = Optional.ofNullable(code).flatMap(directory::find).filter(entry -> !entry.isGroup());
        if (office.isEmpty()) {
            fault(pointer, unknown(named, List.of()));
        }
        return office.map(DirectoryEntry::code).orElse("");
    }

    /** As a person reads it: what the directory calls it, or what was written. */
    String nameOfOffice(String named) {
        var code = codeOf(named.strip());
        return code == null ? quoted(named.strip()) : directory.nameOf(code);
    }

    private @Nullable String code(String named, String pointer) {
        var words = named.strip();
        if (directory.find(words).isPresent()) {
            return words;
        }
        return switch (directory.names().resolve(words)) {
            case Resolution.Resolved(Unit unit) -> unit.code();
            case Resolution.Several(List<Resolution.Part> _) -> {
                fault(pointer, "“" + quoted(words) + "” là nhiều đơn vị; hãy ghi mỗi đơn vị một phần tử.");
                yield null;
            }
            case Resolution.Abolished(Unit _, List<Unit> candidates) -> {
                fault(pointer, unknown(words, candidates));
                yield null;
            }
            case Resolution.Unresolved(List<Unit> candidates) -> {
                fault(pointer, unknown(words, candidates));
                yield null;
            }
        };
    }

    private @Nullable String codeOf(String words) {
        return directory.find(words).isPresent()
                ? words
                : directory.names().resolve(words) instanceof Resolution.Resolved(Unit unit) ? unit.code() : null;
    }

    private static String unknown(String words, List<Unit> candidates) {
        var near = candidates.stream()
                .map(unit -> unit.name() + " (" + unit.code() + ")")
                .collect(Collectors.joining(", "));
        return "Danh bạ không có đơn vị “" + quoted(words) + "”; hãy ghi mã hoặc tên trong danh bạ"
                + (near.isEmpty() ? "." : ", ví dụ " + near + ".");
    }

    private static String quoted(String words) {
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }
}
