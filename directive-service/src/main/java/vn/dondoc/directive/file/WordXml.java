package vn.dondoc.directive.file;

import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part of a .docx, read from its beginning to its end and never held as a tree. Document types and what they would bring in
 * from elsewhere are refused; the format knows none.
 */
final class WordXml {

    private static final XMLInputFactory FACTORY = UntrustedXml.factory();

    private final XMLStreamReader reader;
    private int stepsLeft;

    private WordXml(XMLStreamReader reader, int steps) {
        this.reader = reader;
        this.stepsLeft = steps;
    }

    static WordXml of(WordPackage.Part part, FileBounds bounds) throws XMLStreamException {
        return new WordXml(FACTORY.createXMLStreamReader(part.open()), bounds.steps());
    }

    /** @return false at the end of the part */
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("A document type in a Word file");
        }
        step();
        return true;
    }

    /** Counts what the file makes us do or hold, an element or something that an element stands for. */
    void step() {
        Interruption.check();
        if (--stepsLeft < 0) {
            throw Unreadable.tooMuch(FileFormat.WORD);
        }
    }

    boolean starts() {
        return reader.isStartElement();
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** The name of the element without its prefix: the strict and the usual form of the format differ in namespaces only. */
    String element() {
        return reader.getLocalName();
    }

    /** Empty where it is missing. */
    String attribute(String name) {
        return Objects.requireNonNullElse(reader.getAttributeValue(null, name), "");
    }

    int number(String attribute, int otherwise) {
        var written = attribute(attribute);
        return written.matches("-?[0-9]{1,9}") ? Integer.parseInt(written) : otherwise;
    }

    /** The words of the element that has begun; elements inside it are passed over. */
    String words() throws XMLStreamException {
        var words = new StringBuilder();
        for (int depth = 1; depth > 0 && next(); ) {
            if (reader.isStartElement()) {
                depth++;
            } else if (reader.isEndElement()) {
                depth--;
            } else if (reader.hasText()) {
                words.append(reader.getText());
            }
        }
        return words.toString();
    }

    /** Leaves the element that has begun, with all in it. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0 && next(); ) {
            if (reader.isStartElement()) {
                depth++;
            } else if (reader.isEndElement()) {
                depth--;
            }
        }
    }
}
