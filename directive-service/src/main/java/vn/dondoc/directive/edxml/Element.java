package vn.dondoc.directive.edxml;

import java.util.List;
import java.util.Optional;

/**
 * An element of a package and what stands in it.
 *
 * @param name without its prefix; with its namespace in braces where that is not the one of edXML, so that nobody finds it by mistake
 * @param path to it as a person and XPath write it, names without prefixes: {@code /edXML/AttachmentEncoded/Attachment[2]}
 */
record Element(String name, String path, String text, List<Element> children) {

    String words() {
        return text.strip();
    }

    List<Element> all(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    /** The first at the end of these names. */
    Optional<Element> at(String... names) {
        var found = Optional.of(this);
        for (var child : names) {
            found = found.flatMap(element -> element.all(child).stream().findFirst());
        }
        return found;
    }

    /** What it says at the end of these names; empty where it says nothing. */
    Optional<Element> said(String... names) {
        return at(names).filter(element -> !element.words().isEmpty());
    }
}
