package vn.dondoc.directive.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingXmlTest {

    private static final String ROOT = "<edXML xmlns=\"" + ReadingXml.NAMESPACE + "\">";

    private final List<String> words = new ArrayList<>();

    @Test
    void elements_are_found_by_name_whatever_their_prefix() throws Exception {
        var root = read(ROOT + "<e:A xmlns:e=\"" + ReadingXml.NAMESPACE
                + "\"><B> một <![CDATA[& hai]]> </B></e:A><A/></edXML>");

        assertThat(root.said("A", "B"))
                .hasValueSatisfying(b -> assertThat(b.words()).isEqualTo("một & hai"));
        assertThat(root.all("A")).extracting(Element::path).containsExactly("/edXML/A", "/edXML/A[2]");
    }

    @Test
    void an_element_of_another_namespace_is_not_taken_for_one_of_the_format() throws Exception {
        var root = read(ROOT + "<x:A xmlns:x=\"urn:other\">lời lạ</x:A></edXML>");

        assertThat(root.at("A")).isEmpty();
    }

    @Test
    void all_words_are_heard_but_those_of_a_file() throws Exception {
        read(ROOT + "<A b=\"trong\">ngoài</A><x:A xmlns:x=\"urn:other\">lời lạ</x:A><" + ReadingXml.CONTENT + ">TQ==</"
                + ReadingXml.CONTENT + "></edXML>");

        assertThat(words).contains("trong", "ngoài", "lời lạ").doesNotContain("TQ==");
    }

    @Test
    void no_file_is_read_through_an_external_entity(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "mật khẩu của máy chủ");

        refused("<!DOCTYPE edXML [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + ROOT + "&x;</edXML>");

        assertThat(words).isEmpty();
    }

    @Test
    void no_address_is_opened_for_a_document_type() {
        refused("<!DOCTYPE edXML SYSTEM \"http://127.0.0.1:1/edxml.dtd\">" + ROOT + "</edXML>");
        refused("<!DOCTYPE edXML [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/\"> %x;]>" + ROOT + "</edXML>");
    }

    @Test
    void entities_do_not_multiply() {
        var entities = new StringBuilder("<!ENTITY a0 \"cười\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }

        refused("<!DOCTYPE edXML [" + entities + "]>" + ROOT + "&a29;</edXML>");
        refused(ROOT + "&a29;</edXML>");
    }

    @Test
    void what_is_nested_too_deep_or_has_too_many_elements_is_left() throws Exception {
        read(ROOT + "<A>".repeat(19) + "</A>".repeat(19) + "</edXML>");
        refused(ROOT + "<A>".repeat(20) + "</A>".repeat(20) + "</edXML>");
        refused(ROOT + "<A>".repeat(1_000_000));
        read(ROOT + "<A/>".repeat(19_999) + "</edXML>");
        refused(ROOT + "<A/>".repeat(20_000) + "</edXML>");
    }

    @Test
    void what_is_no_xml_is_refused() {
        for (var text : List.of("", "{}", "PK\u0003\u0004", ROOT, ROOT + "</edXML><edXML/>", "\0\0\0")) {
            refused(text);
        }
    }

    private Element read(String xml) throws XMLStreamException {
        return new ReadingXml(words::add).read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String xml) {
        assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> read(xml));
    }
}
