package vn.dondoc.directive.edxml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.dondoc.directive.file.UntrustedXml;

/**
 * Reads XML that nobody trusts, whole and within bounds. A document type is refused wherever it stands, and with it every entity that
 * could bring in files, addresses or a billion words; the format knows none.
 */
final class ReadingXml {

    /** Of edXML 2.0, as every sample of a package has it. */
    static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    /** The only element whose words are no words but a file. */
    static final String CONTENT = "ContentTransferEncoded";

    /** A package has ten levels and, with the longest list of receivers, a few thousand elements. */
    private static final int DEEPEST = 20;

    private static final int MOST_ELEMENTS = 20_000;

    private static final XMLInputFactory FACTORY = UntrustedXml.factory();

    private final Consumer<String> words;
    private final Deque<Begun> begun = new ArrayDeque<>();
    private int elements;

    /** @param words hears all words and values of attributes, of whatever namespace */
    ReadingXml(Consumer<String> words) {
        this.words = words;
    }

    /** @throws XMLStreamException if it is not XML, or not within the bounds; its message may quote what was sent */
    Element read(byte[] xml) throws XMLStreamException {
        var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
        Element ended = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("A document type");
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    begun.element()
                            .text
                            .append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                case XMLStreamConstants.END_ELEMENT -> ended = end();
                default -> {
                    // Comments and instructions are no part of the package
                }
            }
        }
        if (ended == null) {
            throw new XMLStreamException("No element");
        }
        return ended;
    }

    private void begin(XMLStreamReader reader) throws XMLStreamException {
        if (++elements > MOST_ELEMENTS || begun.size() == DEEPEST) {
            throw new XMLStreamException("Too many elements, or too deep");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            words.accept(reader.getAttributeValue(i));
        }
        var name = NAMESPACE.equals(reader.getNamespaceURI())
                ? reader.getLocalName()
                : "{" + reader.getNamespaceURI() + "}" + reader.getLocalName();
        var parent = begun.peek();
        begun.push(new Begun(name, parent == null ? "/" + name : parent.pathOfNext(name)));
    }

    private Element end() {
        var element = begun.pop().ended();
        if (!element.name().equals(CONTENT)) {
            words.accept(element.text());
        }
        var parent = begun.peek();
        if (parent != null) {
            parent.children.add(element);
        }
        return element;
    }

    /** An element that has not ended yet. */
    private static final class Begun {

        private final String name;
        private final String path;
        private final StringBuilder text = new StringBuilder();
        private final List<Element> children = new ArrayList<>();
        private final Map<String, Integer> counts = new HashMap<>();

        Begun(String name, String path) {
            this.name = name;
            this.path = path;
        }

        String pathOfNext(String child) {
            int position = counts.merge(child, 1, Integer::sum);
            return path + "/" + child + (position == 1 ? "" : "[" + position + "]");
        }

        Element ended() {
            return new Element(name, path, text.toString(), List.copyOf(children));
        }
    }
}
