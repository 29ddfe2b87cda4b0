package vn.dondoc.directive.file;

import javax.xml.stream.XMLInputFactory;

/** How XML from outside is read: without document types, and so without what they would bring in from elsewhere. */
public final class UntrustedXml {

    private UntrustedXml() {}

    /** Its readers still report a document type where one stands: who reads refuses it. */
    public static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
